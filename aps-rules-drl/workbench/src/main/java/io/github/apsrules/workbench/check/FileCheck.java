package io.github.apsrules.workbench.check;

import io.github.apsrules.workbench.LawFiles;
import io.github.apsrules.workbench.language.Position;

/** Files that look as if they held law, texts or scenarios, and that nobody reads. */
final class FileCheck implements Check {
    @Override
    public void run(Pack pack, Findings findings) {
        pack.files().keySet().stream()
                .filter(path -> !LawFiles.used(path))
                .forEach(
                        path -> findings.add(
                                Severity.ERROR,
                                "file-ignored",
                                path,
                                Position.START,
                                "",
                                "Nobody reads this file under its name.",
                                "Rules stand in law/….drl, texts in texts/…_en.properties, …_fr.properties and …sources.properties, scenarios in scenarios/….yaml."));
    }
}
