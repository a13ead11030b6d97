package io.github.apsrules.cli;

import picocli.CommandLine.Command;

/** {@code aps new}: writes files to fill in. */
@Command(
        name = "new",
        description = "Write a file to fill in.",
        subcommands = {NewCaseCommand.class})
final class NewCommand {}
