package io.github.apsrules.workbench;

import java.net.URL;
import org.jspecify.annotations.Nullable;

/** Hides compiled law of the class path, so that a folder's own is found. */
final class WithoutLaw extends ClassLoader {
    static {
        registerAsParallelCapable();
    }

    WithoutLaw(ClassLoader parent) {
        super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("law.")) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return name.startsWith("law/") ? null : super.getResource(name);
    }
}
