package io.github.apsrules.engine;

import java.util.Map;
import java.util.TreeMap;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Names the rules that keep firing. */
final class LoopWatch extends DefaultAgendaEventListener {
    private static final int SAMPLE = 200;

    private final Map<String, Integer> fired = new TreeMap<>();

    private LoopWatch() {}

    static Iterable<String> firing(KieSession session) {
        LoopWatch watch = new LoopWatch();
        session.addEventListener(watch);
        session.fireAllRules(SAMPLE);
        session.removeEventListener(watch);
        return watch.fired.keySet();
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        fired.merge(event.getMatch().getRule().getName(), 1, Integer::sum);
    }
}
