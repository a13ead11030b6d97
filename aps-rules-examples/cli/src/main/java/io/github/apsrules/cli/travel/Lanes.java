package io.github.apsrules.cli.travel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Puts spans into as few rows as let none lie on another. */
final class Lanes {
    private Lanes() {}

    static <T> List<List<T>> of(List<T> spans, Function<T, LocalDate> first, Function<T, LocalDate> last) {
        List<List<T>> lanes = new ArrayList<>();
        spans.stream().sorted(Comparator.comparing(first)).forEach(span -> lanes.stream()
                .filter(lane -> last.apply(lane.get(lane.size() - 1)).isBefore(first.apply(span)))
                .findFirst()
                .orElseGet(() -> {
                    List<T> lane = new ArrayList<>();
                    lanes.add(lane);
                    return lane;
                })
                .add(span));
        return lanes;
    }
}
