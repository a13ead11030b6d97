package io.github.apsrules.workbench.check;

import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.workbench.language.Expr;
import io.github.apsrules.workbench.language.Position;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Findings that rules conclude: {@code $need.met( drools.getRule(), … ).because( "…" )}. */
record Outcomes(
        Position at,
        String variable,
        Outcome outcome,
        @Nullable String variant) {
    private static final List<String> WORDS = List.of("met", "unmet", "unsettled", "unknown");

    /** The finding that an expression makes, or {@code null} where it makes something else. */
    static @Nullable Outcomes of(Expr expr) {
        List<Expr.Call> chain = Trees.chain(expr);
        if (chain.isEmpty()
                || !WORDS.contains(chain.get(0).name())
                || !(chain.get(0).target() instanceof Expr.Name need)
                || !need.name().startsWith("$")) {
            return null;
        }
        String variant = null;
        for (Expr.Call call : chain) {
            if (call.name().equals("because")) {
                variant = Trees.text(call.arguments(), 0).map(Expr.Text::value).orElse("");
            }
        }
        return new Outcomes(
                chain.get(0).at(),
                need.name(),
                Outcome.valueOf(chain.get(0).name().toUpperCase(Locale.ROOT)),
                variant);
    }
}
