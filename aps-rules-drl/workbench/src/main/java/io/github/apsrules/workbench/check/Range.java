package io.github.apsrules.workbench.check;

import io.github.apsrules.workbench.language.Expr;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What constraints leave possible for one field: constants it may have or not have, and bounds. */
final class Range {
    private static final int LESS = 1;
    private static final int SAME = 2;
    private static final int MORE = 4;

    private @Nullable Set<String> allowed;
    private final Set<String> excluded = new HashSet<>();
    private int order = LESS | SAME | MORE;
    private long least = Long.MIN_VALUE;
    private long most = Long.MAX_VALUE;

    private Range() {}

    /** Takes a constraint into account; runs the action where nothing is left possible. */
    static void narrow(Expr constraint, String prefix, Map<String, Range> ranges, Runnable impossible) {
        if (constraint instanceof Expr.Binary and && and.operator().equals("&&")) {
            narrow(and.left(), prefix, ranges, impossible);
            narrow(and.right(), prefix, ranges, impossible);
        } else if (constraint instanceof Expr.Binary binary) {
            String path = path(binary.left());
            String value = constant(binary.right());
            if (!path.isEmpty() && value != null) {
                Range range = ranges.computeIfAbsent(prefix + path, key -> new Range());
                if (!range.holds(binary.operator(), value)) {
                    impossible.run();
                }
            } else if (!path.isEmpty() && binary.right() instanceof Expr.Name other) {
                Range range = ranges.computeIfAbsent(prefix + path + " " + other.name(), key -> new Range());
                range.order &= allows(binary.operator());
                if (range.order == 0) {
                    impossible.run();
                }
            }
        } else if (constraint instanceof Expr.In in) {
            String path = path(in.left());
            List<String> values = in.items().stream().map(Range::constant).toList();
            if (!path.isEmpty() && !values.contains(null)) {
                Range range = ranges.computeIfAbsent(prefix + path, key -> new Range());
                if (in.negated()) {
                    range.excluded.addAll(values);
                } else {
                    range.only(new HashSet<>(values));
                }
                if (!range.possible()) {
                    impossible.run();
                }
            }
        }
    }

    /** Which orders of two values a comparison allows. */
    private static int allows(String operator) {
        return switch (operator) {
            case "<" -> LESS;
            case "<=" -> LESS | SAME;
            case "==" -> SAME;
            case ">=" -> SAME | MORE;
            case ">" -> MORE;
            case "!=" -> LESS | MORE;
            default -> LESS | SAME | MORE;
        };
    }

    private boolean holds(String operator, String value) {
        switch (operator) {
            case "==" -> only(Set.of(value));
            case "!=" -> excluded.add(value);
            default -> bound(operator, value);
        }
        return possible();
    }

    private void only(Set<String> values) {
        Set<String> both = new HashSet<>(values);
        if (allowed != null) {
            both.retainAll(allowed);
        }
        allowed = both;
    }

    private void bound(String operator, String value) {
        if (!value.matches("-?\\d+")) {
            return;
        }
        excluded.add("null");
        long number = Long.parseLong(value);
        switch (operator) {
            case "<" -> most = Math.min(most, number - 1);
            case "<=" -> most = Math.min(most, number);
            case ">" -> least = Math.max(least, number + 1);
            case ">=" -> least = Math.max(least, number);
            default -> {}
        }
    }

    private boolean possible() {
        if (least > most) {
            return false;
        }
        if (allowed == null) {
            return true;
        }
        return allowed.stream()
                .filter(value -> !excluded.contains(value))
                .anyMatch(value ->
                        !value.matches("-?\\d+") || (Long.parseLong(value) >= least && Long.parseLong(value) <= most));
    }

    private static String path(Expr expr) {
        if (expr instanceof Expr.Name name) {
            return name.name();
        }
        return expr instanceof Expr.Member member ? path(member.target()) + "." + member.name() : "";
    }

    /** A constant as a text, or {@code null} for something else. */
    private static @Nullable String constant(Expr expr) {
        if (expr instanceof Expr.Text text) {
            return "\"" + text.value();
        } else if (expr instanceof Expr.Digits digits) {
            return digits.value();
        } else if (expr instanceof Expr.Word word) {
            return word.value();
        } else if (expr instanceof Expr.Member member
                && Character.isUpperCase(member.name().charAt(0))) {
            return path(member);
        }
        return null;
    }
}
