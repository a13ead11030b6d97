package io.github.apsrules.casefile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads YAML (and JSON, which is YAML) into {@link Node}s with their places; refuses what a case file never needs. */
public final class NodeReader {
    /** Larger files are no cases. */
    public static final int LARGEST = 1_000_000;

    private static final String LOOK =
            ": look for a missing quote, bracket or colon, or a wrong indent, at or before this place";
    private static final int DEEPEST = 12;
    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonFactory YAML = new YAMLFactory();

    private final String file;
    private final JsonParser parser;

    private NodeReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads a file.
     *
     * @param file its name; JSON where it ends with {@code .json}, else YAML
     * @param content its bytes
     * @return its root
     * @throws CaseFileException where it is too large, not UTF-8, not YAML or JSON, too deep, or has duplicate keys, anchors, aliases or tags
     */
    public static Node read(String file, byte[] content) {
        if (content.length > LARGEST) {
            throw failure(file, 0, 0, "the file has " + content.length + " bytes; a case has at most " + LARGEST);
        }
        String text = decode(file, content);
        try (JsonParser parser = (file.endsWith(".json") ? JSON : YAML).createParser(text)) {
            NodeReader reader = new NodeReader(file, parser);
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw failure(file, 1, 1, "the file is empty; an empty case is written {}");
            }
            Node node = reader.value(first, 0);
            if (parser.nextToken() != null) {
                throw reader.failure("the file goes on after its end: write one document");
            }
            return node;
        } catch (StreamConstraintsException tooLong) {
            throw failure(file, 0, 0, "a number or a name is longer than any that a case needs: shorten it");
        } catch (JsonProcessingException broken) {
            JsonLocation at = broken.getLocation();
            throw broken(file, at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr(), text);
        } catch (IOException impossible) {
            throw failure(file, 0, 0, "the file cannot be read");
        } catch (StackOverflowError | RuntimeException broken) {
            if (broken instanceof CaseFileException known) {
                throw known;
            }
            throw failure(file, 0, 0, "the file cannot be read as YAML");
        }
    }

    private static CaseFileException broken(String file, int line, int column, String text) {
        if (file.endsWith(".json")) {
            return failure(file, line, column, "the file cannot be read as JSON" + LOOK);
        }
        List<String> lines = text.lines().toList();
        for (int i = Math.max(line - 1, 0); i < Math.min(line + 1, lines.size()); i++) {
            int tab = lines.get(i).indexOf('\t');
            if (tab >= 0 && lines.get(i).substring(0, tab).isBlank()) {
                return failure(
                        file, i + 1, tab + 1, "a tab stands in the indent, which YAML does not allow: use spaces");
            }
        }
        return failure(file, line, column, "the file cannot be read as YAML" + LOOK);
    }

    private static String decode(String file, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            onlyText(file, text);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw failure(file, 0, 0, "the file is not UTF-8 text: save it with the encoding UTF-8");
        }
    }

    private static void onlyText(String file, String text) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\n') {
                line++;
            } else if (Character.isISOControl(sign) && sign != '\t' && sign != '\r') {
                int column = i - text.lastIndexOf('\n', i);
                throw failure(file, line, column, "a control character stands here, which no text has: take it away");
            }
        }
    }

    private Node value(JsonToken token, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw failure("the file is nested more than " + DEEPEST + " levels deep");
        }
        if (parser instanceof YAMLParser yaml && (yaml.isCurrentAlias() || yaml.getObjectId() != null)) {
            throw failure("anchors (&) and aliases (*) are not read: write the value out");
        }
        if (parser.getTypeId() != null) {
            throw failure("tags (!) are not read: write the value alone");
        }
        JsonLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        return switch (token) {
            case START_OBJECT -> new Node(line, column, null, fields(depth), null);
            case START_ARRAY -> {
                List<Node> items = new ArrayList<>();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    items.add(value(next, depth + 1));
                }
                yield new Node(line, column, null, null, List.copyOf(items));
            }
            case VALUE_NULL -> new Node(line, column, null, null, null);
            default -> new Node(line, column, parser.getText(), null, null);
        };
    }

    private Map<String, Node> fields(int depth) throws IOException {
        Map<String, Node> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (fields.containsKey(name)) {
                throw failure("a field is written twice in the same place: keep one");
            }
            JsonLocation at = parser.currentTokenLocation();
            fields.put(name, value(parser.nextToken(), depth + 1).named(at.getLineNr(), Math.max(at.getColumnNr(), 1)));
        }
        return fields;
    }

    private CaseFileException failure(String reason) {
        JsonLocation at = parser.currentTokenLocation();
        return failure(file, at.getLineNr(), at.getColumnNr(), reason);
    }

    private static CaseFileException failure(String file, int line, int column, String reason) {
        return new CaseFileException(file, List.of(new Problem(line, Math.max(column, 1), "", reason, List.of())));
    }
}
