package io.github.apsrules.cli.batch;

import io.github.apsrules.errors.ApsRulesException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The two files that a batch writes. The errors of a block are written before its decisions: so where both have lines of a person's
 * block, the decisions are the later ones, and a batch that was killed can go on. Not thread-safe.
 */
final class Results implements Closeable {
    private final Path decisionsFile;
    private final Path errorsFile;
    private final FileChannel decisions;
    private final FileChannel errors;

    private Results(Path decisionsFile, Path errorsFile, FileChannel decisions, FileChannel errors) {
        this.decisionsFile = decisionsFile;
        this.errorsFile = errorsFile;
        this.decisions = decisions;
        this.errors = errors;
    }

    /**
     * Opens the files.
     *
     * @param decisions file of the decisions
     * @param errors file of the errors
     * @param resume whether they may be there already
     * @throws ApsRulesException where they may not and are, cannot be written, or are being written by another batch
     */
    static Results open(Path decisions, Path errors, boolean resume) {
        if (decisions
                .toAbsolutePath()
                .normalize()
                .equals(errors.toAbsolutePath().normalize())) {
            throw new ApsRulesException("--out and --errors name the same file: choose another for one.");
        }
        for (Path file : new Path[] {decisions, errors}) {
            if (!resume && Files.exists(file)) {
                throw new ApsRulesException(
                        file + ": this file is there already. Go on with --resume, or choose another name.");
            }
        }
        FileChannel decided = channel(decisions);
        return new Results(decisions, errors, decided, channel(errors));
    }

    private static FileChannel channel(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw new ApsRulesException(file + ": another batch is writing this file.");
            }
            return channel;
        } catch (OverlappingFileLockException taken) {
            throw new ApsRulesException(file + ": another batch is writing this file.", taken);
        } catch (NoSuchFileException noFolder) {
            throw new ApsRulesException(file + ": its folder does not exist.", noFolder);
        } catch (IOException unwritable) {
            throw new ApsRulesException(file + ": the file cannot be written.", unwritable);
        }
    }

    /** Cuts both files after what is kept. */
    void keep(Kept kept) throws IOException {
        decisions.truncate(kept.decisions()).position(kept.decisions());
        errors.truncate(kept.errors()).position(kept.errors());
    }

    /**
     * Adds what came of a block.
     *
     * @throws ApsRulesException where it cannot be written
     */
    void write(Answer answer) {
        write(errors, errorsFile, answer.errors());
        write(decisions, decisionsFile, answer.decisions());
    }

    private static void write(FileChannel channel, Path file, String text) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException unwritable) {
            throw new ApsRulesException(
                    file + ": the file cannot be written any more; is the disk full? Go on later with --resume.",
                    unwritable);
        }
    }

    /** Closes both; an errors file without a line is taken away. */
    @Override
    public void close() throws IOException {
        boolean none = errors.size() == 0;
        errors.close();
        decisions.close();
        if (none) {
            Files.deleteIfExists(errorsFile);
        }
    }
}
