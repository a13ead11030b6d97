package io.github.apsrules.workbench.language;

import io.github.apsrules.law.LegalValues;
import io.github.apsrules.workbench.language.LawFile.Field;
import io.github.apsrules.workbench.language.ValueType.Absence;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Fields, constants and methods of the types of the language. */
final class Members {
    private final Vocabulary vocabulary;

    Members(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The type of a field as conditions read it, or {@code null}. */
    @Nullable
    ValueType field(ValueType of, String name) {
        if (of.notion() != null) {
            for (Field field : of.notion().fields()) {
                if (field.name().equals(name)) {
                    return vocabulary.fieldType(field);
                }
            }
            return null;
        }
        AllowedType type = of.java() == null ? null : AllowedLanguage.type(of.java());
        if (type == null) {
            return null;
        }
        if (type.component(name)) {
            ValueType component = component(type.java(), name);
            boolean fact = type.java().getPackageName().equals("io.github.apsrules.facts");
            return component != null && component.nullable() && fact ? component.orNull(Absence.FACT) : component;
        }
        String getter = type.words().contains(name) ? AllowedLanguage.GETTERS.get(name) : name;
        if (getter == null || (getter.equals(name) && !type.words().contains(name + "()"))) {
            return null;
        }
        return Arrays.stream(type.java().getMethods())
                .filter(method -> method.getName().equals(getter) && method.getParameterCount() == 0)
                .map(method -> ValueType.of(method.getReturnType()))
                .findFirst()
                .orElse(null);
    }

    /** The names of all fields, to suggest one. */
    Set<String> fields(ValueType of) {
        Set<String> names = new TreeSet<>();
        if (of.notion() != null) {
            of.notion().fields().forEach(field -> names.add(field.name()));
        } else if (of.java() != null && of.java().isRecord()) {
            for (RecordComponent component : of.java().getRecordComponents()) {
                names.add(component.getName());
            }
        } else if (of.java() != null) {
            AllowedType type = AllowedLanguage.type(of.java());
            if (type != null) {
                type.words().stream()
                        .filter(AllowedLanguage.GETTERS::containsKey)
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** The names of all methods that may be used, to suggest one. */
    Set<String> methods(ValueType of, boolean ofType) {
        Set<String> names = new TreeSet<>();
        AllowedType type = of.java() == null ? null : AllowedLanguage.type(of.java());
        if (of.notion() != null && !ofType) {
            names.addAll(fields(of));
        }
        if (type != null) {
            for (Method method : type.java().getMethods()) {
                if (type.hasMethod(method.getName()) && ofType == Modifier.isStatic(method.getModifiers())) {
                    names.add(method.getName());
                }
            }
        }
        return names;
    }

    /** The overloads of an allowed method; none where it is not allowed. */
    List<Signature> overloads(ValueType of, String name, boolean ofType) {
        List<Signature> found = new ArrayList<>();
        AllowedType type = of.java() == null ? null : AllowedLanguage.type(of.java());
        if (of.notion() != null && !ofType) {
            ValueType field = field(of, name);
            return field == null ? found : List.of(new Signature(List.of(), false, field));
        }
        if (type == null || !type.hasMethod(name)) {
            return found;
        }
        for (Method method : type.java().getMethods()) {
            if (method.getName().equals(name)
                    && ofType == Modifier.isStatic(method.getModifiers())
                    && !method.isBridge()) {
                ValueType result = result(method);
                found.add(new Signature(parameters(method), method.isVarArgs(), result));
            }
        }
        return found;
    }

    /** The ways to make a new object of an allowed type; none where that is not allowed. */
    List<Signature> makers(ValueType of) {
        List<Signature> found = new ArrayList<>();
        if (of.notion() != null) {
            List<ValueType> all = of.notion().fields().stream()
                    .map(field -> vocabulary.fieldType(field).orNull(ValueType.Absence.PART))
                    .toList();
            found.add(new Signature(all, false, of));
            return found;
        }
        AllowedType type = of.java() == null ? null : AllowedLanguage.type(of.java());
        if (type != null && type.mayBeMade()) {
            for (Executable maker : type.java().getConstructors()) {
                found.add(new Signature(parameters(maker), maker.isVarArgs(), of));
            }
        }
        return found;
    }

    /** What a method gives; that calendar arithmetic found no day is asked where it matters, that there is no value always. */
    private ValueType result(Method method) {
        ValueType holder = ValueType.of(method.getDeclaringClass());
        if (method.getParameterCount() == 0) {
            ValueType field = field(holder, method.getName());
            if (field != null) {
                return field;
            }
        }
        ValueType result = type(method.getGenericReturnType(), method.getAnnotatedReturnType());
        return holder.is(LegalValues.class) ? result : result.orNull(Absence.NEVER);
    }

    private static List<ValueType> parameters(Executable method) {
        List<ValueType> types = new ArrayList<>();
        Type[] generic = method.getGenericParameterTypes();
        AnnotatedType[] annotated = method.getAnnotatedParameterTypes();
        Class<?>[] plain = method.getParameterTypes();
        for (int i = 0; i < plain.length; i++) {
            boolean last = method.isVarArgs() && i == plain.length - 1;
            types.add(last ? ValueType.of(plain[i].getComponentType()) : type(generic[i], annotated[i]));
        }
        return types;
    }

    private static @Nullable ValueType component(Class<?> record, String name) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getName().equals(name)) {
                return type(component.getGenericType(), component.getAnnotatedType());
            }
        }
        return null;
    }

    private static ValueType type(Type type, AnnotatedType annotated) {
        Absence maybe = annotated.isAnnotationPresent(Nullable.class) ? Absence.PART : Absence.NEVER;
        if (type instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            return ValueType.of((Class<?>) list.getRawType())
                    .listOf(element instanceof Class<?> known ? ValueType.of(known) : null)
                    .orNull(maybe);
        }
        return type instanceof Class<?> known ? ValueType.of(known).orNull(maybe) : ValueType.UNKNOWN;
    }
}
