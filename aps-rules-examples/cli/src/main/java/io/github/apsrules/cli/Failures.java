package io.github.apsrules.cli;

import io.github.apsrules.errors.ApsRulesException;
import io.github.apsrules.errors.RuleBaseException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What went wrong, in words and as an exit code; never a stack trace unless it is asked for. */
public final class Failures {
    /** The input is wrong. */
    public static final int BAD_INPUT = 2;

    /** The rule base is broken. */
    public static final int BROKEN_RULES = 3;

    /** A fault of the program itself. */
    public static final int FAULT = 1;

    /** Set to anything to see where a fault came from. */
    private static final String DEBUG = "APS_DEBUG";

    private Failures() {}

    static int inArguments(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        if (arguments.length == 0) {
            command.usage(err);
            return BAD_INPUT;
        }
        err.println("aps: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return BAD_INPUT;
    }

    static int whileRunning(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (System.getenv(DEBUG) != null) {
            failure.printStackTrace(err);
        }
        if (failure instanceof RuleBaseException) {
            err.println("aps: the rule base is broken.");
            err.println(failure.getMessage());
            return BROKEN_RULES;
        }
        if (failure instanceof ApsRulesException) {
            err.println("aps: " + failure.getMessage());
            return BAD_INPUT;
        }
        err.println("aps: a fault of the program (" + failure.getClass().getSimpleName()
                + "). Please report it, with what you see when " + DEBUG + "=1 is set.");
        return FAULT;
    }
}
