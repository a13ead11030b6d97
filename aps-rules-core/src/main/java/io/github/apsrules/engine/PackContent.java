package io.github.apsrules.engine;

import io.github.apsrules.texts.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Model;

/**
 * A rule pack, read and not yet started.
 *
 * @param manifest what it says of itself
 * @param models its compiled rules
 * @param texts its words and sources
 * @param concluded simple names of the types that each rule concludes, by the rule's name, as {@link ConcludedTypes} reads
 * them
 */
public record PackContent(Manifest manifest, List<Model> models, Texts texts, Map<String, Set<String>> concluded) {

    /** Copies what is given. */
    public PackContent {
        models = List.copyOf(models);
        concluded = Map.copyOf(concluded);
    }
}
