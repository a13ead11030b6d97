package io.github.apsrules.workbench.check;

import io.github.apsrules.workbench.language.Expr;
import io.github.apsrules.workbench.language.Position;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line {@code insert( LegalValue.months( "…", 12 ).in( "…" ).from( "…" ).to( "…" ).per( "…" ) )}, as far as it is written with plain texts; dated
 * where its days can be read. */
record ValueLine(
        RuleAt rule,
        Position at,
        String kind,
        String key,
        String content,
        String regime,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean dated,
        List<Expr.Text> sources) {

    private static final Map<String, Integer> LONGEST = Map.of("months", 600, "days", 20_000);

    boolean requirements() {
        return kind.equals("requirements");
    }

    /** The period in words. */
    String period() {
        if (from == null) {
            return to == null ? "on every day" : "on every day before " + to;
        }
        return "from " + from + (to == null ? " on" : " until the day before " + to);
    }

    /** Reads the value that a rule inserts; says where a day or an amount cannot be read. */
    static @Nullable ValueLine read(RuleAt rule, Expr expr, Findings findings) {
        List<Expr.Call> chain = Trees.chain(expr);
        if (chain.isEmpty() || !"LegalValue".equals(Trees.ofType(chain.get(0)))) {
            return null;
        }
        Expr.Call first = chain.get(0);
        String key = Trees.text(first.arguments(), 0).map(Expr.Text::value).orElse("");
        String content = "";
        if (first.arguments().size() > 1) {
            Expr second = first.arguments().get(1);
            content = second instanceof Expr.Text text
                    ? text.value()
                    : second instanceof Expr.Digits digits ? digits.value() : "";
        }
        if (LONGEST.containsKey(first.name())) {
            number(rule, first, content, findings);
        }
        String regime = "*";
        LocalDate from = null;
        LocalDate to = null;
        boolean dated = true;
        List<Expr.Text> sources = new ArrayList<>();
        for (Expr.Call call : chain.subList(1, chain.size())) {
            Expr.Text text = Trees.text(call.arguments(), 0).orElse(null);
            if (text == null) {
                continue;
            }
            switch (call.name()) {
                case "in" -> regime = text.value();
                case "from" -> {
                    from = day(rule, text, findings);
                    dated &= from != null;
                }
                case "to" -> {
                    to = day(rule, text, findings);
                    dated &= to != null;
                }
                case "lastKnown" -> day(rule, text, findings);
                case "per" -> sources.add(text);
                default -> {}
            }
        }
        return new ValueLine(
                rule, first.at(), first.name(), key, content, regime, from, to, dated, List.copyOf(sources));
    }

    /** A count of months below none, or of many lifetimes, is a slip. */
    private static void number(RuleAt rule, Expr.Call call, String content, Findings findings) {
        int most = LONGEST.getOrDefault(call.name(), 0);
        if (!content.matches("\\d{1,6}") || Integer.parseInt(content) > most) {
            findings.error(
                    "value-form",
                    rule,
                    call.at(),
                    "The number of " + call.name() + " is not one from 0 to " + most + ".",
                    "Write it in digits, without a sign and without quotation marks.");
        }
    }

    private static @Nullable LocalDate day(RuleAt rule, Expr.Text text, Findings findings) {
        try {
            return LocalDate.parse(text.value());
        } catch (DateTimeParseException unreadable) {
            findings.error(
                    "value-form",
                    rule,
                    text.at(),
                    "\"" + text.value() + "\" is no day of the calendar.",
                    "Write year, month and day, as \"2026-11-30\".");
            return null;
        }
    }
}
