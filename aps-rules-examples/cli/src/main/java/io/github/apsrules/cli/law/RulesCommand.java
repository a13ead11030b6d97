package io.github.apsrules.cli.law;

import picocli.CommandLine.Command;

/** {@code aps rules}: the built-in rules as files. */
@Command(
        name = "rules",
        description = "Take the built-in rules out into a folder.",
        subcommands = {ExportCommand.class})
public final class RulesCommand {}
