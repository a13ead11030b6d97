package io.github.apsrules.workbench.check;

/** How bad a finding is. */
public enum Severity {
    /** The rules cannot be used, or would decide wrongly. */
    ERROR,
    /** The rules can be used; something is missing or hard to read. */
    WARNING
}
