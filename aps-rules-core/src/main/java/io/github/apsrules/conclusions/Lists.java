package io.github.apsrules.conclusions;

import java.util.ArrayList;
import java.util.List;

/** Immutable additions to small lists. */
final class Lists {
    private Lists() {}

    static <T> List<T> plus(List<T> list, T element) {
        if (list.contains(element)) {
            return list;
        }
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return List.copyOf(longer);
    }

    static List<Object> details(Object... details) {
        for (Object detail : details) {
            boolean plain = detail instanceof Number
                    || detail instanceof String
                    || detail instanceof Enum<?>
                    || detail instanceof java.time.LocalDate;
            if (!plain) {
                throw new IllegalArgumentException("A detail is a date, a number, a string or an enum constant");
            }
        }
        return List.of(details);
    }
}
