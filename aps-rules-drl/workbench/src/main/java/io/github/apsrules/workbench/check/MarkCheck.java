package io.github.apsrules.workbench.check;

import io.github.apsrules.workbench.language.Position;
import io.github.apsrules.workbench.stubs.Stubs;

/** Marks that stubs leave where a person must still write. */
final class MarkCheck implements Check {
    @Override
    public void run(Pack pack, Findings findings) {
        pack.files().forEach((path, text) -> {
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                int column = lines[i].indexOf(Stubs.MARK);
                if (column >= 0) {
                    findings.add(
                            Severity.ERROR,
                            "fill-in",
                            path,
                            new Position(i + 1, column + 1, 0),
                            "",
                            "Something is left to fill in here.",
                            "Write it in place of the mark " + Stubs.MARK + ".");
                }
            }
        });
    }
}
