package io.github.apsrules.cli.batch;

import io.github.apsrules.casefile.NodeReader;
import io.github.apsrules.errors.ApsRulesException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier batch left that can be kept.
 *
 * @param people how many people have their line in one of the files
 * @param bad how many of them in the errors file
 * @param decisions bytes of the decisions file to keep
 * @param errors bytes of the errors file to keep
 */
record Kept(long people, long bad, long decisions, long errors) {
    /** A decision has at most this many bytes. */
    private static final int LONGEST = 16 * NodeReader.LARGEST;

    /** Nothing is kept. */
    static final Kept NOTHING = new Kept(0, 0, 0, 0);

    /**
     * Walks along the people and both files, and stops at the first person who has no whole line in either.
     *
     * @param people the people; the next one is then the first to be decided
     * @param out file of the decisions
     * @param errors file of the errors
     * @param teller writes the decisions
     * @throws ApsRulesException where the files were not written for these people, this question and these rules
     */
    static Kept find(PeopleFile people, Path out, Path errors, Teller teller) throws IOException {
        try (Written decided = Written.of(out);
                Written failed = Written.of(errors)) {
            long count = 0;
            long bad = 0;
            for (Person person = people.next(); person != null; person = people.next()) {
                if (decided.has(person.line())) {
                    decided.mustBeginWith(teller.head(person.line()));
                    decided.keep();
                } else if (failed.has(person.line())) {
                    failed.keep();
                    bad++;
                } else {
                    people.back(person);
                    break;
                }
                count++;
            }
            decided.mustEnd();
            return new Kept(count, bad, decided.kept, failed.kept);
        }
    }

    /** One of the two files. */
    private static final class Written implements AutoCloseable {
        private static final String HEAD = "{\"line\":";

        private final Path file;
        private final InputStream stream;
        private final LineReader lines;
        private String line = "";
        private long number;
        private long kept;

        private Written(Path file, InputStream stream) throws IOException {
            this.file = file;
            this.stream = stream;
            lines = new LineReader(stream, LONGEST);
            advance();
        }

        static Written of(Path file) throws IOException {
            return new Written(file, Files.exists(file) ? Files.newInputStream(file) : InputStream.nullInputStream());
        }

        boolean has(long person) {
            return number == person;
        }

        void keep() throws IOException {
            kept = lines.offset();
            advance();
        }

        void mustBeginWith(String head) {
            if (!line.startsWith(head)) {
                throw new ApsRulesException(file + ":" + lines.number()
                        + ": this decision is of another question or of other rules; give --out another name.");
            }
        }

        /** The errors of a block come first: a whole decision that no person asked for is of other people. */
        void mustEnd() {
            if (number != 0) {
                throw new ApsRulesException(file + ":" + lines.number() + ": this line is of person line " + number
                        + ", who does not come here among the people: is it the same file as before?");
            }
        }

        private void advance() throws IOException {
            byte @Nullable [] bytes = lines.next();
            number = 0;
            if (bytes != null && lines.whole()) {
                line = new String(bytes, StandardCharsets.UTF_8);
                number = number(line);
            }
        }

        private long number(String written) {
            int comma = written.indexOf(',');
            if (!written.startsWith(HEAD)
                    || comma < 0
                    || !written.substring(HEAD.length(), comma).matches("\\d{1,18}")) {
                throw new ApsRulesException(file + ":" + lines.number()
                        + ": this is no line of a batch; give --out or --errors another name.");
            }
            return Long.parseLong(written.substring(HEAD.length(), comma));
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
