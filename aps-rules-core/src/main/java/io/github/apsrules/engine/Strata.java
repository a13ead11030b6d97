package io.github.apsrules.engine;

import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.Collect;
import org.drools.base.rule.EvalCondition;
import org.drools.base.rule.From;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;

/**
 * The order in which the rules of a base fire: a rule after all those that conclude what it reads, so that nothing that it took for
 * absent is concluded later. That is stratified negation: Apt, Blair and Walker, Towards a theory of declarative knowledge, 1988. Rules
 * that depend on each other share a stratum; those among them that take for absent what depends on them are circular. Immutable once
 * made.
 */
final class Strata {
    private final Map<String, Node> rules = new HashMap<>();
    private final Map<String, Node> types = new HashMap<>();
    private final Set<Class<?>> read = new HashSet<>();
    private final Set<String> kept = new HashSet<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private int visited;

    /**
     * Orders rules.
     *
     * @param base the rules
     * @param concluded name of the rule to simple names of the types that it concludes; a rule that is not there may conclude any
     * @throws io.github.apsrules.errors.RuleBaseException for a condition that cannot be ordered
     */
    Strata(List<RuleImpl> base, Map<String, Set<String>> concluded) {
        for (RuleImpl rule : base) {
            Node node = new Node();
            rules.put(rule.getName(), node);
            for (String type : concluded.getOrDefault(rule.getName(), Set.of(ConcludedTypes.ANY))) {
                types.computeIfAbsent(type, name -> new Node()).after.add(node);
            }
        }
        for (RuleImpl rule : base) {
            reads(rule.getLhs(), false, rule);
        }
        rules.values().forEach(this::visit);
        types.forEach((name, type) -> {
            if (type.after.stream().anyMatch(rule -> rule.group.circular)) {
                kept.add(name);
            }
        });
    }

    /** {@return the stratum of a rule; the higher, the later} */
    int of(String rule) {
        return node(rule).group.stratum;
    }

    /**
     * {@return whether conclusions of a type stay with the engine, which takes them back when what they rest on goes: a circular rule may
     * conclude them}
     *
     * @param type simple name of the type
     */
    boolean isKeptByEngine(String type) {
        return kept.contains(type) || kept.contains(ConcludedTypes.ANY);
    }

    /** {@return the types that a condition of a rule names} */
    Set<Class<?>> read() {
        return read;
    }

    /** {@return whether a condition on a type may read conclusions of other types} */
    static boolean isGeneral(Class<?> type) {
        return Modifier.isAbstract(type.getModifiers()) || type == Object.class;
    }

    private Node node(String rule) {
        return Objects.requireNonNull(rules.get(rule));
    }

    private void reads(RuleConditionElement condition, boolean absent, RuleImpl rule) {
        boolean whole = absent;
        if (condition instanceof Pattern pattern) {
            if (!(pattern.getObjectType() instanceof ClassObjectType)) {
                throw RuleForm.refused(rule, "reads what is of no class");
            }
            if (pattern.getSource() == null) {
                reads(pattern, absent, node(rule.getName()));
            }
        } else if (condition instanceof GroupElement group) {
            whole |= group.isNot();
        } else if (condition instanceof Accumulate || condition instanceof Collect) {
            // What is gathered must all be there before.
            whole = true;
        } else if (!(condition instanceof From || condition instanceof EvalCondition)) {
            throw RuleForm.refused(
                    rule,
                    "has a condition of another form (" + condition.getClass().getSimpleName() + ")");
        }
        for (RuleConditionElement part : condition.getNestedElements()) {
            reads(part, whole, rule);
        }
    }

    private void reads(Pattern pattern, boolean absent, Node node) {
        Class<?> type = ((ClassObjectType) pattern.getObjectType()).getClassType();
        read.add(type);
        if (isGeneral(type)) {
            types.values().forEach(concluded -> node.after(concluded, absent));
        }
        for (String name : List.of(type.getSimpleName(), ConcludedTypes.ANY)) {
            Node concluded = types.get(name);
            if (concluded != null) {
                node.after(concluded, absent);
            }
        }
    }

    /** Finds the rules and types that depend on each other, each after what it depends on: Tarjan, 1972. */
    private void visit(Node node) {
        if (node.index > 0) {
            return;
        }
        node.index = ++visited;
        node.low = node.index;
        open.push(node);
        for (Node before : node.after) {
            visit(before);
            if (before.group == Group.NONE) {
                node.low = Math.min(node.low, before.low);
            }
        }
        if (node.low == node.index) {
            close(node);
        }
    }

    private void close(Node first) {
        List<Node> members = new ArrayList<>();
        Node member;
        do {
            member = open.pop();
            members.add(member);
        } while (member != first);
        Group group = new Group();
        members.forEach(one -> one.group = group);
        for (Node one : members) {
            for (Node before : one.after) {
                group.circular |= before.group == group && one.absent.contains(before);
                if (before.group != group) {
                    group.stratum = Math.max(group.stratum, before.group.stratum + 1);
                }
            }
        }
    }

    /** A rule, or a type, and what comes before it. */
    private static final class Node {
        final Set<Node> after = new HashSet<>();
        final Set<Node> absent = new HashSet<>();
        Group group = Group.NONE;
        int index;
        int low;

        void after(Node before, boolean isAbsent) {
            after.add(before);
            if (isAbsent) {
                absent.add(before);
            }
        }
    }

    /** Rules and types that depend on each other; most often one alone. */
    private static final class Group {
        static final Group NONE = new Group();

        int stratum;
        boolean circular;
    }
}
