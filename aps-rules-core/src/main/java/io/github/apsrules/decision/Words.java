package io.github.apsrules.decision;

import io.github.apsrules.texts.Language;
import io.github.apsrules.texts.Source;
import io.github.apsrules.texts.Texts;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The texts of a pack in one language, with the keys that explanations need. */
record Words(Texts texts, Language language) {

    String say(String key, Object... details) {
        return texts.say(language, key, details);
    }

    @Nullable
    String find(List<?> details, String... keys) {
        return texts.find(language, details, keys);
    }

    String fact(String path) {
        return say("fact." + path);
    }

    String factQuestion(String path) {
        return say("fact." + path + ".ask");
    }

    /** Labels of facts, a comma between. */
    String facts(List<String> paths) {
        return paths.stream().map(this::fact).collect(Collectors.joining(", "));
    }

    /** Short names of citations in brackets, or nothing. */
    String cite(List<String> citations) {
        return citations.isEmpty() ? "" : " [" + String.join(", ", citations) + "]";
    }

    String sourceTitle(String citation) {
        Source source = texts.sources().of(citation);
        return source == null ? citation : source.title(language);
    }
}
