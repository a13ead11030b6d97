package io.github.apsrules.workbench.language;

import io.github.apsrules.workbench.language.Condition.Constraint;
import io.github.apsrules.workbench.language.Condition.Fold;
import io.github.apsrules.workbench.language.Condition.Gathered;
import io.github.apsrules.workbench.language.Condition.Kind;
import io.github.apsrules.workbench.language.Condition.Pattern;
import io.github.apsrules.workbench.language.LawFile.Insertion;
import io.github.apsrules.workbench.language.LawFile.RuleTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks a rule against the language: types, fields, methods, variables. */
final class RuleTyper {
    private static final String CONCLUSIONS = "io.github.apsrules.conclusions";

    private final Vocabulary vocabulary;
    private final Reporter reporter;
    private final Typer typer;
    private final Scope scope = Scope.ofRule();

    private RuleTyper(Vocabulary vocabulary, Reporter reporter) {
        this.vocabulary = vocabulary;
        this.reporter = reporter;
        this.typer = new Typer(vocabulary, reporter);
    }

    static void check(RuleTree rule, String file, Vocabulary vocabulary, List<Problem> problems) {
        RuleTyper checker = new RuleTyper(vocabulary, new Reporter(file, rule.name(), problems));
        rule.conditions().forEach(checker::condition);
        rule.insertions().forEach(checker::insertion);
    }

    private void condition(Condition condition) {
        if (condition instanceof Gathered gathered) {
            Scope inner = pattern(gathered.pattern(), scope);
            for (Pattern beside : gathered.more()) {
                Scope found = pattern(beside, inner);
                if (beside.kind() == Kind.EACH) {
                    inner = found;
                }
            }
            for (Fold fold : gathered.folds()) {
                ValueType element = typer.type(fold.argument(), inner);
                bind(fold.at(), fold.binding(), result(fold, element), scope);
            }
            gathered.constraints().forEach(constraint -> truth(constraint, typer.type(constraint.value(), scope)));
            return;
        }
        Pattern pattern = condition.pattern();
        Scope inner = pattern(pattern, scope);
        if (pattern.kind() == Kind.EACH) {
            for (String variable : inner.variables()) {
                ValueType type = inner.variable(variable);
                if (type != null && scope.variable(variable) == null) {
                    scope.bind(variable, type);
                }
            }
        }
    }

    private static ValueType result(Fold fold, ValueType element) {
        return switch (fold.function()) {
            case "count" -> ValueType.of(Long.class);
            case "sum" -> element;
            default -> ValueType.of(List.class).listOf(element);
        };
    }

    private Scope pattern(Pattern pattern, Scope outer) {
        ValueType type = vocabulary.type(pattern.type());
        if (type == null) {
            reporter.unknown(
                    "unknown-type",
                    pattern.typeAt(),
                    "There is no fact or notion '" + pattern.type() + "'.",
                    pattern.type(),
                    vocabulary.names());
            type = ValueType.UNKNOWN;
        } else if (type.java() != null && !mayBeLookedFor(type, pattern.from())) {
            reporter.say(
                    "forbidden-type",
                    pattern.typeAt(),
                    pattern.type() + " cannot be looked for: no case holds one.",
                    "Look for a fact of the case, a notion, LegalValues, or a conclusion such as Applies.");
        }
        if (pattern.from() != null) {
            from(pattern, pattern.from(), type, outer);
        }
        Scope inner = outer.inside(type);
        if (pattern.binding() != null) {
            bind(pattern.at(), pattern.binding(), type, inner);
        }
        for (Constraint constraint : pattern.constraints()) {
            ValueType value = typer.type(constraint.value(), inner);
            if (constraint.binding() != null) {
                bind(constraint.at(), constraint.binding(), value, inner);
            } else {
                truth(constraint, value);
                inner.tell(Guards.of(constraint.value(), true));
            }
        }
        return inner;
    }

    private static boolean mayBeLookedFor(ValueType type, @Nullable Expr from) {
        Class<?> java = type.java();
        if (java == null || from != null) {
            return true;
        }
        boolean finding = type.name().equals("Finding");
        boolean fact = java.isRecord() && java.getPackageName().equals("io.github.apsrules.facts");
        return fact
                || (java.getPackageName().equals(CONCLUSIONS) && java.isRecord() && !finding)
                || type.name().equals("LegalValues");
    }

    private void from(Pattern pattern, Expr from, ValueType wanted, Scope outer) {
        ValueType given = typer.type(from, outer);
        boolean values = from instanceof Expr.Call call
                && call.target() instanceof Expr.Name name
                && name.name().startsWith("$")
                && isValues(outer.variable(name.name()));
        if (!values) {
            reporter.say(
                    "forbidden-condition",
                    from.at(),
                    "'from' takes something else than legal values.",
                    "Write $values : LegalValues() on a line before, and from $values.at( … ), own, of, regimes or requirements.");
            return;
        }
        ValueType element = given.collection() ? given.element() : given;
        if (element != null && !element.unknown() && !element.fits(wanted)) {
            reporter.say(
                    "type-mismatch",
                    pattern.typeAt(),
                    "A " + pattern.type() + " is taken from where " + element.shown() + " comes from.",
                    "Write " + element.name() + "( … ) from ….");
        }
    }

    private static boolean isValues(@Nullable ValueType type) {
        return type != null && type.name().equals("LegalValues");
    }

    private void bind(Position at, String name, ValueType type, Scope where) {
        if (where.variable(name) != null) {
            reporter.say(
                    "rebound-variable",
                    at,
                    "The variable " + name + " has a value already.",
                    "Use another name, or compare with it, as field == " + name + ".");
        }
        where.bind(name, type);
    }

    private void truth(Constraint constraint, ValueType value) {
        if (!value.unknown() && !value.is(Boolean.class)) {
            reporter.say(
                    "type-mismatch",
                    constraint.at(),
                    "Here stands " + value.shown() + ", which is neither true nor false.",
                    "Compare it, as field == …, or bind it, as $x : field.");
        }
    }

    private void insertion(Insertion insertion) {
        ValueType type = typer.type(insertion.value(), scope);
        if (type.unknown()) {
            return;
        }
        boolean value = type.name().equals("LegalValue");
        boolean conclusion = type.java() != null
                && type.java().getPackageName().equals(CONCLUSIONS)
                && type.java().isRecord();
        if (!value && !conclusion && type.notion() == null) {
            reporter.say(
                    "forbidden-statement",
                    insertion.at(),
                    "A rule concludes " + type.shown() + ".",
                    "Conclude a notion, a finding, or another conclusion such as Route or Warning.");
        } else if (insertion.value() instanceof Expr.Name name) {
            reporter.say(
                    "forbidden-statement",
                    name.at(),
                    "What a condition found is concluded again.",
                    "Conclude something new.");
        } else if (insertion.logical() == value) {
            reporter.say(
                    "insert-form",
                    insertion.at(),
                    value
                            ? "A legal value is concluded with insertLogical."
                            : "A conclusion is made with insert: it would stay when its reason falls away.",
                    value ? "Write insert( LegalValue. … )." : "Write insertLogical( … ).");
        }
    }
}
