package io.github.apsrules.workbench.folder;

import io.github.apsrules.ApsRules;
import io.github.apsrules.errors.ApsRulesException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What a listener was told, in order. */
final class Told implements RuleListener {
    static final String ACCEPTED = "accepted";

    private final BlockingQueue<String> words = new LinkedBlockingQueue<>();

    @Override
    public void accepted(ApsRules rules) {
        words.add(ACCEPTED);
    }

    @Override
    public void refused(ApsRulesException why) {
        words.add(String.valueOf(why.getMessage()));
    }

    /** What comes next, or {@code nothing} after two minutes. */
    String next() throws InterruptedException {
        String next = words.poll(120, TimeUnit.SECONDS);
        return next == null ? "nothing" : next;
    }
}
