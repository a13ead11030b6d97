package io.github.apsrules.cli;

import io.github.apsrules.cli.law.NewAgreementCommand;
import io.github.apsrules.cli.law.NewRequirementCommand;
import io.github.apsrules.cli.law.NewValueCommand;
import picocli.CommandLine.Command;

/** {@code aps new}: writes files to fill in. */
@Command(
        name = "new",
        description = "Write a file to fill in.",
        subcommands = {
            NewCaseCommand.class,
            NewValueCommand.class,
            NewRequirementCommand.class,
            NewAgreementCommand.class
        })
final class NewCommand {}
