package io.github.apsrules.workbench.language;

import java.util.function.Consumer;

/** Walks over expressions. */
public final class Exprs {
    private Exprs() {}

    /**
     * Visits an expression and each that stands in it, outer ones first.
     *
     * @param expr the expression
     * @param visitor told of each
     */
    public static void each(Expr expr, Consumer<Expr> visitor) {
        visitor.accept(expr);
        if (expr instanceof Expr.Member member) {
            each(member.target(), visitor);
        } else if (expr instanceof Expr.Call call) {
            if (call.target() != null) {
                each(call.target(), visitor);
            }
            call.arguments().forEach(argument -> each(argument, visitor));
        } else if (expr instanceof Expr.Make make) {
            make.arguments().forEach(argument -> each(argument, visitor));
        } else if (expr instanceof Expr.Binary binary) {
            each(binary.left(), visitor);
            each(binary.right(), visitor);
        } else if (expr instanceof Expr.Unary unary) {
            each(unary.inner(), visitor);
        } else if (expr instanceof Expr.Cast cast) {
            each(cast.inner(), visitor);
        } else if (expr instanceof Expr.In in) {
            each(in.left(), visitor);
            in.items().forEach(item -> each(item, visitor));
        }
    }
}
