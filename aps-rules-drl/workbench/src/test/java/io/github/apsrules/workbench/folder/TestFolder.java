package io.github.apsrules.workbench.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** A copy of the small rule folder, to be edited. */
final class TestFolder {
    private static final Path ORIGINAL = Path.of("src/test/resources/folder");

    private final Path root;

    TestFolder(Path root) throws IOException {
        this.root = root;
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = root.resolve(ORIGINAL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    Path root() {
        return root;
    }

    /** Writes the law file again, with another text in one place. */
    void edit(String from, String to) throws IOException {
        String law = Files.readString(ORIGINAL.resolve("law/card.drl"));
        if (!law.contains(from)) {
            throw new IllegalArgumentException("The law has no '" + from + "'");
        }
        Path fresh = Files.writeString(root.resolve("card.new"), law.replace(from, to));
        Files.move(fresh, root.resolve("law/card.drl"), StandardCopyOption.REPLACE_EXISTING);
    }

    void days(int days) throws IOException {
        edit("\"loan-days\", 28", "\"loan-days\", " + days);
    }
}
