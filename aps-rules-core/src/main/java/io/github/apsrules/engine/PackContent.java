package io.github.apsrules.engine;

import io.github.apsrules.texts.Texts;
import java.util.List;
import org.drools.model.Model;

/**
 * A rule pack, read and not yet started.
 *
 * @param manifest what it says of itself
 * @param models its compiled rules
 * @param texts its words and sources
 */
public record PackContent(Manifest manifest, List<Model> models, Texts texts) {}
