package io.github.apsrules.workbench.folder;

import io.github.apsrules.ApsRules;
import io.github.apsrules.errors.ApsRulesException;
import io.github.apsrules.errors.RuleBaseException;
import io.github.apsrules.workbench.LawFiles;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A watched folder of rules. Ask for {@link #rules()} at each decision: a decision that runs while the folder is edited ends on the rules
 * it began with. Thread-safe; one daemon thread of its own looks at the folder.
 */
public final class RuleWatch implements AutoCloseable {
    private final Path folder;
    private final LocalDate day;
    private final RuleListener listener;
    private volatile ApsRules current;
    private final ScheduledExecutorService looker;
    private final ScheduledFuture<?> looking;
    private Map<String, String> known;
    private @Nullable Map<String, String> changing;
    private String unreadable = "";

    RuleWatch(
            Path folder,
            LocalDate day,
            Duration pause,
            RuleListener listener,
            Map<String, String> files,
            ApsRules rules) {
        this.folder = folder;
        this.day = day;
        this.listener = listener;
        this.known = files;
        this.current = rules;
        this.looker = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "aps-rule-folder");
            thread.setDaemon(true);
            return thread;
        });
        this.looking =
                looker.scheduleWithFixedDelay(this::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** {@return the last good rules} */
    public ApsRules rules() {
        return current;
    }

    /** Ends the watch; rules that were handed out go on to work. */
    @Override
    public void close() {
        looking.cancel(false);
        looker.shutdown();
    }

    /** Takes an edit once two looks in a row saw the same, so that one in the middle of being saved is left alone. */
    private void look() {
        Map<String, String> now;
        try {
            now = LawFiles.readAll(folder);
            unreadable = "";
        } catch (ApsRulesException | UncheckedIOException refused) {
            once(String.valueOf(refused.getMessage()), refused);
            return;
        }
        if (now.equals(known)) {
            changing = null;
        } else if (now.equals(changing)) {
            known = now;
            changing = null;
            take(now);
        } else {
            changing = now;
        }
    }

    private void take(Map<String, String> files) {
        ApsRules rules;
        try {
            rules = RuleFolder.start(files, day);
        } catch (ApsRulesException refused) {
            tell(() -> listener.refused(refused));
            return;
        } catch (RuntimeException | StackOverflowError fault) {
            String what = "The rules cannot be loaded (" + fault.getClass().getSimpleName() + ").";
            tell(() -> listener.refused(new RuleBaseException(what, fault)));
            return;
        }
        current = rules;
        tell(() -> listener.accepted(rules));
    }

    /** A folder that cannot be read is told of once, not at each look. */
    private void once(String why, RuntimeException refused) {
        if (!why.equals(unreadable)) {
            unreadable = why;
            tell(() -> listener.refused(
                    refused instanceof ApsRulesException known ? known : new ApsRulesException(why, refused)));
        }
    }

    /** A listener that fails must not end the watch. */
    private void tell(Runnable words) {
        try {
            words.run();
        } catch (RuntimeException deaf) {
            changing = null;
        }
    }
}
