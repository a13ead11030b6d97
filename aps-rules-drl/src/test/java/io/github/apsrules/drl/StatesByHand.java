package io.github.apsrules.drl;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The states whose days count, copied from the acts of accession and not from the rules. */
final class StatesByHand {
    private static final Map<String, LocalDate> STATES = states(
            "BE DE ES FR LU NL PT ZZ 1995-03-26",
            "IT SM VA 1997-10-26",
            "AT 1997-12-01",
            "MC 1998-06-23",
            "GR 2000-01-01",
            "DK FI IS NO SE 2001-03-25",
            "CZ EE HU LT LV MT PL SI SK 2007-12-21",
            "CH 2008-12-12",
            "LI 2011-12-19",
            "HR 2023-01-01",
            "BG RO 2024-03-31");

    private StatesByHand() {}

    /** Returns whether a state was inside the area on a day. */
    static boolean inside(String country, LocalDate day) {
        LocalDate since = STATES.get(country);
        return since != null && !day.isBefore(since);
    }

    private static Map<String, LocalDate> states(String... lines) {
        Map<String, LocalDate> states = new HashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ");
            LocalDate since = LocalDate.parse(words[words.length - 1]);
            Arrays.stream(words).limit(words.length - 1L).forEach(state -> states.put(state, since));
        }
        return states;
    }
}
