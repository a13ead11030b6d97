package io.github.apsrules.cli.batch;

import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.FactPaths;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The path of a fact as the name of a column.
 *
 * @param section section of the case, or {@code on} or {@code about}
 * @param index which element of a list, from 0; -1 where the section is no list or the column stands for the whole list
 * @param fact the fact; empty for the section itself
 */
record CsvPath(String section, int index, String fact) {
    private static final Pattern FORM = Pattern.compile("(\\w{1,40})(?:\\[(\\d{1,3})])?(?:\\.(\\w{1,40}))?");
    private static final Set<String> HEAD = Set.of("on", "about");
    private static final Set<String> LISTS = Arrays.stream(CaseFile.class.getRecordComponents())
            .filter(section -> section.getType() == List.class)
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    /** Returns the path of a column, or {@code null} where there is none. */
    static @Nullable CsvPath of(String column) {
        Matcher matcher = FORM.matcher(column);
        if (!matcher.matches()) {
            return null;
        }
        String section = matcher.group(1);
        String index = matcher.group(2);
        String fact = matcher.group(3);
        boolean list = LISTS.contains(section);
        if (fact == null) {
            return index == null && (list || HEAD.contains(section)) ? new CsvPath(section, -1, "") : null;
        }
        if (!FactPaths.all().containsKey(section + "." + fact) || (index != null && !list) || words(section)) {
            return null;
        }
        return new CsvPath(section, list ? index == null ? 0 : Integer.parseInt(index) : -1, fact);
    }

    /** Whether a section is a list of single words, written in one cell. */
    static boolean words(String section) {
        Class<?> type = FactPaths.all().get(section);
        return LISTS.contains(section) && type != null && type.getRecordComponents().length == 1;
    }

    /** Whether this column stands for a whole list. */
    boolean wholeList() {
        return index < 0 && LISTS.contains(section);
    }

    /** The columns that there can be, the first element of each list alone. */
    static List<String> known() {
        Set<String> known = new TreeSet<>(HEAD);
        known.addAll(LISTS);
        FactPaths.all().forEach((path, type) -> {
            int dot = path.indexOf('.');
            if (dot >= 0 && !words(path.substring(0, dot))) {
                known.add(path);
            }
        });
        return new ArrayList<>(known);
    }
}
