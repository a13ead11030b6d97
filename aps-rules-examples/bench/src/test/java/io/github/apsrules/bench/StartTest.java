package io.github.apsrules.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipe for an archive of classes (AppCDS) works as it is documented. */
@SuppressWarnings("NullAway.Init") // JUnit fills the folder
class StartTest {
    @TempDir
    private Path folder;

    @Test
    void a_trial_run_writes_an_archive_from_which_the_next_run_takes_the_classes_of_the_pack() throws Exception {
        String archive = folder.resolve("aps.jsa").toString();
        String path = jars();
        String first = java(path, "-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable");
        String second = java(path, "-XX:SharedArchiveFile=" + archive, "-Xlog:class+load");
        assertThat(first).startsWith("pack ");
        assertThat(second).contains(first.trim());
        assertThat(second.lines().filter(line -> line.contains("law.") || line.contains("io.github.apsrules.")))
                .filteredOn(line -> line.contains("shared objects file"))
                .hasSizeGreaterThan(500);
    }

    /** The class path with each folder packed: an archive holds classes of jars alone. */
    private String jars() throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                path = packed(path, folder.resolve("classes-" + jars.size() + ".jar"));
            }
            jars.add(path.toString());
        }
        return String.join(File.pathSeparator, jars);
    }

    private static Path packed(Path from, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new ZipEntry(from.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }

    private static String java(String classPath, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath, Start.class.getName(), "pack"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }
}
