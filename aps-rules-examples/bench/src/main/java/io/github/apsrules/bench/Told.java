package io.github.apsrules.bench;

import io.github.apsrules.casefile.json.CaseJson;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.Missing;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A case taken apart beforehand, as a program that feeds an engine itself would hold it: facts, and what was not told. */
public final class Told {
    private Told() {}

    /**
     * Returns the facts of a case and a {@link Missing} for each thing that was not told.
     *
     * @param caseFile the case
     */
    public static List<Object> of(CaseFile caseFile) {
        List<Object> facts = new ArrayList<>();
        Set<String> gaps = new LinkedHashSet<>();
        for (RecordComponent section : CaseFile.class.getRecordComponents()) {
            String name = section.getName();
            Object value = CaseJson.value(section, caseFile);
            if (value == null) {
                gaps.add(name);
            } else if (value instanceof List<?> elements) {
                elements.forEach(element -> take(name, element, facts, gaps));
            } else if (value instanceof Record) {
                take(name, value, facts, gaps);
            }
        }
        gaps.forEach(path -> facts.add(new Missing(path)));
        return facts;
    }

    private static void take(String section, Object fact, List<Object> facts, Set<String> gaps) {
        facts.add(fact);
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            if (CaseJson.value(component, fact) == null) {
                gaps.add(section + "." + component.getName());
            }
        }
    }
}
