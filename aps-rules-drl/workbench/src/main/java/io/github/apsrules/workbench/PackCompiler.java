package io.github.apsrules.workbench;

import io.github.apsrules.engine.ConcludedTypes;
import io.github.apsrules.engine.Manifest;
import io.github.apsrules.engine.PackContent;
import io.github.apsrules.engine.PackHash;
import io.github.apsrules.engine.TextFiles;
import io.github.apsrules.errors.RuleBaseException;
import io.github.apsrules.workbench.language.Problem;
import io.github.apsrules.workbench.language.SafeLanguage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.base.util.Drools;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles the files of a rule pack (DRL and texts) at run time, without touching the disk. Thread-safe. */
public final class PackCompiler {
    private static final String KMODULE = "<kmodule xmlns=\"http://www.drools.org/xsd/kmodule\"/>";

    private final ClassLoader parent;

    /**
     * Creates it.
     *
     * @param parent class loader that sees aps-rules-core; law that it sees too is hidden
     */
    public PackCompiler(ClassLoader parent) {
        this.parent = new WithoutLaw(parent);
    }

    /**
     * Compiles a pack.
     *
     * @param files path to content: {@code law/**.drl}, {@code texts/*.properties}
     * @param conf the hand-written lines of the manifest: {@code law-known-until}, {@code questions}, {@code core-range}
     * @return the pack
     * @throws RuleBaseException with the compiler's messages where the rules do not compile
     */
    public PackContent compile(Map<String, String> files, Map<String, String> conf) {
        List<Model> models = models(files);
        Properties keys = new Properties();
        keys.setProperty("format", "1");
        keys.setProperty("version", "0");
        keys.setProperty("core-range", "[0,999)");
        keys.setProperty("drools", Drools.getFullVersion());
        keys.setProperty(
                "rules",
                Integer.toString(models.stream()
                        .mapToInt(model -> model.getRules().size())
                        .sum()));
        keys.setProperty("sha256", PackHash.of(files));
        keys.setProperty("files", String.join(",", new TreeMap<>(files).keySet()));
        keys.putAll(conf);
        return new PackContent(
                Manifest.read(keys, "pack.conf"), models, TextFiles.read(files), ConcludedTypes.of(files));
    }

    /**
     * Compiles the rules alone.
     *
     * @param files path to content
     * @return the compiled models
     * @throws RuleBaseException where they go beyond the language, before anything is compiled, or do not compile
     */
    public List<Model> models(Map<String, String> files) {
        gate(files);
        KieServices services = KieServices.get();
        KieFileSystem system = services.newKieFileSystem();
        ReleaseId release = services.newReleaseId("aps-rules", "pack", Integer.toHexString(files.hashCode()));
        system.generateAndWritePomXML(release);
        system.writeKModuleXML(KMODULE);
        files.forEach((path, content) -> {
            if (path.endsWith(".drl")) {
                system.write("src/main/resources/" + path, content);
            }
        });
        KieBuilder builder = services.newKieBuilder(system, parent);
        InternalKieModule module;
        try {
            builder.buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new RuleBaseException(CompilerMessages.inWords(errors, files));
            }
            module = (InternalKieModule) builder.getKieModule();
        } catch (RuntimeException broken) {
            if (broken instanceof RuleBaseException known) {
                throw known;
            }
            throw new RuleBaseException(
                    "The engine broke over these rules (" + broken.getClass().getSimpleName()
                            + "); the last edit is the likely cause.",
                    broken);
        } finally {
            services.getRepository().removeKieModule(release);
        }
        return load(module);
    }

    /** Nothing that goes beyond the language reaches the compiler. */
    private static void gate(Map<String, String> files) {
        List<Problem> refused = SafeLanguage.read(files).problems().stream()
                .filter(Problem::blocks)
                .toList();
        if (!refused.isEmpty()) {
            throw new RuleBaseException(refused.stream().map(Problem::inWords).collect(Collectors.joining("\n")));
        }
    }

    private List<Model> load(InternalKieModule module) {
        Map<String, byte[]> classes = new HashMap<>();
        String list = "";
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class")) {
                classes.put(name, module.getBytes(name));
            } else if (name.startsWith("META-INF/kie/") && name.endsWith("/drools-model")) {
                list = new String(module.getBytes(name), StandardCharsets.UTF_8);
            }
        }
        PackClassLoader loader = new PackClassLoader(classes, parent);
        List<Model> models = new ArrayList<>();
        list.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
            try {
                models.add((Model)
                        loader.loadClass(line.trim()).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException broken) {
                throw new RuleBaseException("The compiled rules " + line + " cannot be loaded.", broken);
            }
        });
        return models;
    }
}
