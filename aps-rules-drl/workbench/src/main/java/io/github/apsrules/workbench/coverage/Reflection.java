package io.github.apsrules.workbench.coverage;

import io.github.apsrules.workbench.language.AllowedLanguage;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads fields and calls methods of facts, notions and conclusions; what may be called was checked before. Thread-safe. */
final class Reflection {
    private static final Map<String, List<Method>> METHODS = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Map<String, Method>> GETTERS = new ConcurrentHashMap<>();

    private Reflection() {}

    static @Nullable Object field(Object of, String name) {
        Class<?> type = open(of);
        Method getter = GETTERS.computeIfAbsent(type, key -> new ConcurrentHashMap<>())
                .computeIfAbsent(name, key -> getter(type, key));
        return invoke(getter, of);
    }

    /** The class whose methods can be called: those of a list are the interface's. */
    private static Class<?> open(Object of) {
        return of instanceof List ? List.class : of.getClass();
    }

    private static Method getter(Class<?> type, String name) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        for (String way : new String[] {name, "get" + capital, "is" + capital}) {
            try {
                Method method = type.getMethod(way);
                method.trySetAccessible();
                return method;
            } catch (NoSuchMethodException other) {
                // The next way to read it.
            }
        }
        throw new IllegalStateException(type.getSimpleName() + " has no field " + name);
    }

    static @Nullable Object call(Object of, String name, List<@Nullable Object> arguments) {
        return best(methods(open(of), name, false), of, arguments);
    }

    static @Nullable Object callStatic(Class<?> type, String name, List<@Nullable Object> arguments) {
        return best(methods(type, name, true), null, arguments);
    }

    static @Nullable Object constant(Class<?> type, String name) {
        try {
            return type.getField(name).get(null);
        } catch (ReflectiveOperationException gone) {
            throw new IllegalStateException(type.getSimpleName() + " has no constant " + name, gone);
        }
    }

    static Object make(String type, List<@Nullable Object> arguments) {
        Class<?> java = AllowedLanguage.classOf(type);
        if (java != null) {
            for (Constructor<?> constructor : java.getConstructors()) {
                if (fits(constructor, arguments)) {
                    try {
                        return constructor.newInstance(arguments.toArray());
                    } catch (ReflectiveOperationException broken) {
                        throw new IllegalStateException("A new " + type + " cannot be made", broken);
                    }
                }
            }
        }
        throw new IllegalStateException("A condition makes a new " + type);
    }

    private static List<Method> methods(Class<?> type, String name, boolean ofType) {
        return METHODS.computeIfAbsent(type.getName() + "." + name + ofType, key -> {
            List<Method> found = new ArrayList<>();
            for (Method method : type.getMethods()) {
                if (method.getName().equals(name) && Modifier.isStatic(method.getModifiers()) == ofType) {
                    method.trySetAccessible();
                    found.add(method);
                }
            }
            return found;
        });
    }

    private static @Nullable Object best(List<Method> methods, @Nullable Object of, List<@Nullable Object> arguments) {
        for (Method method : methods) {
            if (fits(method, arguments)) {
                return invoke(method, of, widened(method, arguments));
            }
        }
        if (arguments.contains(null)) {
            throw new NotReadable(null);
        }
        throw new IllegalStateException("No method takes these values: " + methods);
    }

    /** The arguments, an {@code int} where a {@code long} is asked as that. */
    private static @Nullable Object[] widened(Method method, List<@Nullable Object> arguments) {
        @Nullable Object[] given = arguments.toArray();
        for (int i = 0; i < given.length; i++) {
            if (given[i] instanceof Integer small && boxed(method.getParameterTypes()[i]) == Long.class) {
                given[i] = small.longValue();
            }
        }
        return given;
    }

    private static boolean fits(Executable method, List<@Nullable Object> arguments) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != arguments.size() || method.isVarArgs()) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            Object argument = arguments.get(i);
            boolean fits = argument == null
                    ? !types[i].isPrimitive()
                    : boxed(types[i]).isInstance(argument)
                            || (argument instanceof Integer && boxed(types[i]) == Long.class);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static Class<?> boxed(Class<?> type) {
        return type.isPrimitive() ? MethodType.methodType(type).wrap().returnType() : type;
    }

    private static @Nullable Object invoke(Method method, @Nullable Object of, @Nullable Object... arguments) {
        try {
            return method.invoke(of, arguments);
        } catch (InvocationTargetException broken) {
            throw new NotReadable(broken.getCause());
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException("A field cannot be read", closed);
        }
    }

    /** What a condition asks could not be found out: it breaks for this fact. */
    static final class NotReadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotReadable(@Nullable Throwable cause) {
            super(cause);
        }
    }
}
