package io.github.apsrules.cli;

import io.github.apsrules.engine.Manifest;
import picocli.CommandLine.IVersionProvider;

/** Says which version this is, and up to when it knows the law. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Manifest pack = BuiltIn.manifest();
        return new String[] {
            "aps " + BuiltIn.version(),
            "rules " + pack.version() + " (" + pack.rules() + " rules), law known up to " + pack.lawKnownUntil(),
            "Drools " + pack.drools() + ", Java " + Runtime.version().feature()
        };
    }
}
