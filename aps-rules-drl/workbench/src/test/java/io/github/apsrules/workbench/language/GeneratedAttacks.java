package io.github.apsrules.workbench.language;

import io.github.apsrules.workbench.language.AttacksTest.Attack;
import java.util.List;

/** Attacks that are too large, or too hard to see, to stand in a file. */
final class GeneratedAttacks {
    private static final String HEAD =
            "package law\nrule \"x y: z\"\nwhen\n    Question( $on : on )\nthen\n    insertLogical( ";
    private static final String TAIL = " );\nend\n";

    private GeneratedAttacks() {}

    static List<Attack> all() {
        String deep = "(".repeat(5_000) + "1" + ")".repeat(5_000);
        return List.of(
                new Attack("a giant file", "too-large", "package law\n//" + "x".repeat(600_000)),
                new Attack("brackets nested five thousand deep", "too-large", HEAD + deep + TAIL),
                new Attack("signs piled up", "too-large", HEAD + "-".repeat(5_000) + "1" + TAIL),
                new Attack("a sum of five thousand parts", "too-large", HEAD + "1" + " + 1".repeat(5_000) + TAIL),
                new Attack(
                        "a chain of five thousand calls",
                        "too-large",
                        HEAD + "$on" + ".plusDays( 1 )".repeat(5_000) + TAIL),
                new Attack(
                        "calls nested five thousand deep",
                        "too-large",
                        HEAD + "a(".repeat(5_000) + ")".repeat(5_000) + TAIL),
                new Attack(
                        "five thousand conditions",
                        "too-large",
                        "package law\nrule \"x y: z\"\nwhen\n" + "    Question()\n".repeat(5_000) + "then\nend\n"),
                new Attack(
                        "five thousand comparisons",
                        "too-large",
                        "package law\nrule \"x y: z\"\nwhen\n    Question( " + "id == \"a\", ".repeat(5_000)
                                + "true )\nthen\nend\n"),
                new Attack(
                        "two thousand conclusions",
                        "too-large",
                        "package law\nrule \"x y: z\"\nwhen\n    $q : Question()\nthen\n"
                                + "    insertLogical( Warning.of( Route.ANY, \"a\" ) );\n".repeat(2_000) + "end\n"),
                new Attack(
                        "a name of ninety thousand letters",
                        "too-large",
                        "package law\nrule \"" + "x".repeat(90_000) + "\"\nwhen\nthen\nend\n"),
                new Attack(
                        "letters that are written as invisible tags",
                        "forbidden-character",
                        "package law\n// \udb40\udc41\n"),
                new Attack(
                        "a carriage return that ends a comment for one reader only",
                        "forbidden-character",
                        "package law\n// harmless\rglobal java.util.List list\n"),
                new Attack(
                        "a line separator in a comment",
                        "forbidden-character",
                        "package law\n// harmless\u2028import java.io.File\n"),
                new Attack(
                        "a next-line control in a comment",
                        "forbidden-character",
                        "package law\n// harmless\u0085import java.io.File\n"),
                new Attack(
                        "text that runs from right to left",
                        "forbidden-character",
                        "package law\n// \u202e dne \u202c\n"),
                new Attack("a space of no width in a name", "forbidden-character", HEAD + "$o\u200bn" + TAIL),
                new Attack("a letter of another alphabet in a name", "forbidden-character", HEAD + "$\u043en" + TAIL),
                new Attack("a byte order mark", "forbidden-character", "\uFEFFpackage law\n"),
                new Attack("a null character", "forbidden-character", "package law\n\0import java.io.File\n"));
    }
}
