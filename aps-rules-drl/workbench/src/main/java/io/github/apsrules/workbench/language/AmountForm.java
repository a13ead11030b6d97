package io.github.apsrules.workbench.language;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Amounts that the engine could choke on: "1E1000000000" is short to write and a gigabyte long once it is rounded. */
final class AmountForm {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?");
    private static final int MOST_DECIMALS = 10;

    private AmountForm() {}

    static void check(Expr.Call call, ValueType of, Reporter reporter) {
        int second = call.arguments().size() - 1;
        if (of.name().equals("LegalValue") && call.name().equals("amount") && second == 1) {
            String content = call.arguments().get(1) instanceof Expr.Text text ? text.value() : "";
            if (!PLAIN.matcher(content).matches()) {
                reporter.say(
                        "value-form",
                        call.at(),
                        "The amount \"" + content + "\" is not written plainly.",
                        "Write digits with a point, as \"1867.02\".");
            }
        } else if (of.is(BigDecimal.class)) {
            if (call.name().equals("setScale") && second >= 0) {
                decimals(call, call.arguments().get(0), reporter);
            } else if (call.name().equals("valueOf") && second == 1) {
                decimals(call, call.arguments().get(1), reporter);
            }
        }
    }

    private static void decimals(Expr.Call call, Expr number, Reporter reporter) {
        if (!(number instanceof Expr.Digits digits) || Integer.parseInt(digits.value()) > MOST_DECIMALS) {
            reporter.say(
                    "too-large",
                    call.at(),
                    "The number of decimals in " + call.name() + "( … ) is not a plain number up to " + MOST_DECIMALS
                            + ".",
                    "Write how many decimals there are, as setScale( 2, RoundingMode.HALF_UP ).");
        }
    }
}
