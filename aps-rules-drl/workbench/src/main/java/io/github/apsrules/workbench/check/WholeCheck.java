package io.github.apsrules.workbench.check;

/** A group of checks that looks for what is nowhere: of use only where every rule could be read. */
interface WholeCheck extends Check {}
