package io.github.apsrules.workbench.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kie.api.definition.rule.Rule;

/** Calls and new objects. */
final class CallTyper {
    private static final Set<String> OUTCOMES = Set.of("met", "unmet", "unsettled", "unknown");

    private final Typer typer;
    private final Vocabulary vocabulary;
    private final Members members;
    private final Reporter reporter;

    CallTyper(Typer typer, Vocabulary vocabulary, Members members, Reporter reporter) {
        this.typer = typer;
        this.vocabulary = vocabulary;
        this.members = members;
        this.reporter = reporter;
    }

    ValueType call(Expr.Call call, Scope scope) {
        Expr target = call.target();
        if (target instanceof Expr.Name name && name.name().equals("drools")) {
            reporter.say(
                    "forbidden-method",
                    call.at(),
                    "drools." + call.name() + " is used as a value.",
                    "Only drools.getRule() may be written, as the first thing in the brackets of met, unmet, unsettled, unknown.");
            return ValueType.UNKNOWN;
        }
        if (target == null) {
            ValueType fact = scope.fact();
            if (fact == null) {
                reporter.say(
                        "forbidden-method",
                        call.at(),
                        "The function " + call.name() + "( … ) is not part of the language.",
                        "Write what to conclude: new Notion( … ), or Warning.of( … ) and the like.");
                argumentTypes(call.arguments(), scope);
                return ValueType.UNKNOWN;
            }
            return method(call, fact, false, scope);
        }
        ValueType holder = typer.asType(target, scope);
        if (holder != null) {
            return method(call, holder, true, scope);
        }
        if (target instanceof Expr.Name name
                && Character.isUpperCase(name.name().charAt(0))) {
            reporter.unknown(
                    "forbidden-type",
                    name.at(),
                    "The type '" + name.name() + "' is not part of the language.",
                    name.name(),
                    vocabulary.names());
            argumentTypes(call.arguments(), scope);
            return ValueType.UNKNOWN;
        }
        ValueType of = typer.type(target, scope);
        typer.guarded(call.at(), target, of, "." + call.name() + "( … )");
        return method(call, of, false, scope);
    }

    private ValueType method(Expr.Call call, ValueType of, boolean ofType, Scope scope) {
        List<Signature> overloads = members.overloads(of, call.name(), ofType);
        boolean concludes = of.name().equals("Applies") && OUTCOMES.contains(call.name());
        List<ValueType> arguments = concludes ? outcomeTypes(call, scope) : argumentTypes(call.arguments(), scope);
        if (of.unknown()) {
            return of;
        }
        if (overloads.isEmpty() && call.name().equals("now")) {
            reporter.say(
                    "forbidden-method",
                    call.at(),
                    "Rules know no clock, so that the same case is always decided alike.",
                    "Read the day of a fact or notion, such as Question, FilingDay or DecisionDay.");
            return ValueType.UNKNOWN;
        }
        if (overloads.isEmpty()) {
            reporter.unknown(
                    "forbidden-method",
                    call.at(),
                    (ofType ? of.name() + " has" : "For " + of.shown() + " there is") + " no '" + call.name()
                            + "( … )' in the language.",
                    call.name(),
                    members.methods(of, ofType));
            return ValueType.UNKNOWN;
        }
        if (call.name().equals("matches") && !call.arguments().isEmpty()) {
            MatchesPattern.check(call.arguments().get(0), reporter);
        }
        AmountForm.check(call, of, reporter);
        ValueType result = choose(call.at(), call.name(), overloads, call.arguments(), arguments);
        return result.unless(scope.told(Guards.path(call)));
    }

    ValueType make(Expr.Make make, Scope scope) {
        ValueType type = vocabulary.type(make.type());
        List<ValueType> arguments = argumentTypes(make.arguments(), scope);
        List<Signature> makers = type == null ? List.of() : members.makers(type);
        if (type == null || makers.isEmpty()) {
            reporter.unknown(
                    type == null ? "unknown-type" : "forbidden-type",
                    make.at(),
                    type == null
                            ? "The language has no type '" + make.type() + "'."
                            : "A rule may not make a new " + make.type() + ".",
                    make.type(),
                    vocabulary.names());
            return ValueType.UNKNOWN;
        }
        return choose(make.at(), "new " + make.type(), makers, make.arguments(), arguments);
    }

    private ValueType choose(Position at, String name, List<Signature> ways, List<Expr> given, List<ValueType> types) {
        for (Signature way : ways) {
            if (way.takes(types)) {
                // The rule handle may be missing from what is given; that was said already.
                for (int i = 0; i < Math.min(given.size(), types.size()); i++) {
                    if (!way.wanted(i).nullable()) {
                        typer.guarded(given.get(i).at(), given.get(i), types.get(i), "in " + name + "( … )");
                    }
                }
                return way.result();
            }
        }
        reporter.say(
                "wrong-arguments",
                at,
                "In the brackets of " + name + " stand ( "
                        + String.join(", ", types.stream().map(ValueType::shown).toList()) + " ).",
                "Write "
                        + String.join(
                                " or ", ways.stream().map(Signature::shown).toList()) + ".");
        return ways.get(0).result();
    }

    /** The rule handle, which may stand in this one place only, and the rest. */
    private List<ValueType> outcomeTypes(Expr.Call call, Scope scope) {
        List<ValueType> types = argumentTypes(
                call.arguments().isEmpty()
                        ? List.of()
                        : call.arguments().subList(1, call.arguments().size()),
                scope);
        boolean handle = scope.fact() == null
                && !call.arguments().isEmpty()
                && call.arguments().get(0) instanceof Expr.Call first
                && first.name().equals("getRule")
                && first.arguments().isEmpty()
                && first.target() instanceof Expr.Name name
                && name.name().equals("drools");
        if (!handle) {
            reporter.say(
                    "forbidden-method",
                    call.at(),
                    "A finding is concluded without the rule that it comes from.",
                    "Write $need." + call.name() + "( drools.getRule(), … ) after 'then'.");
        }
        types.add(0, ValueType.of(Rule.class));
        return types;
    }

    private List<ValueType> argumentTypes(List<Expr> arguments, Scope scope) {
        List<ValueType> types = new ArrayList<>();
        for (Expr argument : arguments) {
            if (typer.asType(argument, scope) != null) {
                reporter.say(
                        "forbidden-type", argument.at(), "A type itself is passed on.", "Pass a value or a constant.");
                types.add(ValueType.UNKNOWN);
            } else if (argument instanceof Expr.Member member
                    && member.target() instanceof Expr.Name name
                    && name.name().equals("Stay")) {
                reporter.say(
                        "forbidden-type",
                        argument.at(),
                        "Stay." + member.name() + " is passed on: it is no real day.",
                        "Compare with it only, as exit != Stay.OPEN.");
                types.add(ValueType.UNKNOWN);
            } else {
                types.add(typer.type(argument, scope));
            }
        }
        return types;
    }
}
