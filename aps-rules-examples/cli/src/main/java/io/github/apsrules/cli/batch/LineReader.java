package io.github.apsrules.cli.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Splits bytes into lines, holding one line at a time; a longer one than allowed is passed over. Not thread-safe. */
final class LineReader {
    private static final int BUFFER = 1 << 16;

    private final InputStream input;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    private int at;
    private int end;
    private long number;
    private long offset;
    private boolean tooLong;
    private boolean ended;

    LineReader(InputStream input, int longest) {
        this.input = input;
        this.longest = longest;
    }

    /** Returns the next line without its end; empty where it was too long, {@code null} after the last one. */
    byte @Nullable [] next() throws IOException {
        line.reset();
        tooLong = false;
        ended = false;
        boolean any = false;
        while (!ended && fill()) {
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            keep(from, at - from);
            ended = at < end;
            at += ended ? 1 : 0;
            offset += at - from;
        }
        if (!any) {
            return null;
        }
        number++;
        return line.toByteArray();
    }

    /** The number of the last line, from 1. */
    long number() {
        return number;
    }

    /** How many bytes were read up to the end of the last line. */
    long offset() {
        return offset;
    }

    /** Whether the last line was longer than allowed. */
    boolean tooLong() {
        return tooLong;
    }

    /** Whether the last line had its line end: a torn one has none. */
    boolean whole() {
        return ended;
    }

    private void keep(int from, int length) {
        if (line.size() + length > longest) {
            tooLong = true;
            line.reset();
        } else if (!tooLong) {
            line.write(buffer, from, length);
        }
    }

    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        at = 0;
        end = Math.max(0, input.read(buffer));
        return end > 0;
    }
}
