package io.github.apsrules.workbench.language;

import java.util.HashSet;
import java.util.Set;

/** What an expression says about things being told. */
final class Guards {
    private Guards() {}

    /** What is surely told where an expression is true (or false). */
    static Set<String> of(Expr expr, boolean when) {
        Set<String> told = new HashSet<>();
        if (expr instanceof Expr.Binary binary) {
            String operator = binary.operator();
            if (operator.equals("&&") || operator.equals("||")) {
                Set<String> left = of(binary.left(), when);
                Set<String> right = of(binary.right(), when);
                if (operator.equals("&&") == when) {
                    told.addAll(left);
                    told.addAll(right);
                } else {
                    left.retainAll(right);
                    told.addAll(left);
                }
            } else if (operator.equals(when ? "!=" : "==") && isNull(binary.right())) {
                told.add(path(binary.left()));
            } else if (when && !operator.equals("!=") && !isNull(binary.right())) {
                told.add(path(binary.left()));
                if (operator.equals("==")) {
                    told.add(path(binary.right()));
                }
            }
        } else if (expr instanceof Expr.Unary unary && unary.operator().equals("!")) {
            told.addAll(of(unary.inner(), !when));
        } else if (expr instanceof Expr.In in && when != in.negated()) {
            told.add(path(in.left()));
        }
        told.remove("");
        return told;
    }

    private static boolean isNull(Expr expr) {
        return expr instanceof Expr.Word word && word.value().equals("null");
    }

    /** A name for what is read, the same wherever it is read; empty for other expressions. */
    static String path(Expr expr) {
        if (expr instanceof Expr.Name name) {
            return name.name();
        }
        if (expr instanceof Expr.Member member) {
            String of = path(member.target());
            return of.isEmpty() ? "" : of.equals("this") ? member.name() : of + "." + member.name();
        }
        if (expr instanceof Expr.Call call && call.arguments().isEmpty()) {
            if (call.target() == null) {
                return call.name();
            }
            String of = path(call.target());
            return of.isEmpty() ? "" : of + "." + call.name();
        }
        return "";
    }
}
