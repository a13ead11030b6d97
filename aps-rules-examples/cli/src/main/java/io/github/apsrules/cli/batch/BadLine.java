package io.github.apsrules.cli.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.apsrules.casefile.CaseFileException;
import io.github.apsrules.casefile.Problem;
import io.github.apsrules.facts.FactPaths;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A line of the errors file: the number of a line and why it was not decided, never its content, which is personal data. */
final class BadLine {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final List<String> HEAD = List.of("on", "format", "asks");

    private BadLine() {}

    /** Returns the line, with its line feed. */
    static String of(long line, CaseFileException broken) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("line", line);
            json.writeArrayFieldStart("problems");
            for (Problem problem : broken.problems()) {
                json.writeStartObject();
                json.writeNumberField("column", problem.column());
                String field = known(problem.field());
                if (!field.isEmpty()) {
                    json.writeStringField("field", field);
                }
                json.writeStringField("reason", problem.reason());
                if (!problem.allowed().isEmpty()) {
                    json.writeStringField("allowed", String.join(", ", problem.allowed()));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    /** Returns the line for a person on whom a rule broke, with its line feed. */
    static String of(long line, String reason) {
        return of(line, PeopleFile.broken(reason));
    }

    /** The path as far as it names facts: the rest was made up by the line. */
    private static String known(String field) {
        String known = field;
        while (!known.isEmpty()
                && !HEAD.contains(known)
                && !FactPaths.all().containsKey(known.replaceAll("\\[\\d+]", ""))) {
            known = known.substring(0, Math.max(0, known.lastIndexOf('.')));
        }
        return known;
    }
}
