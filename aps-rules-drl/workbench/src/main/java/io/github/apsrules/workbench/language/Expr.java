package io.github.apsrules.workbench.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression of a condition or a conclusion. Immutable. */
public sealed interface Expr {

    /** {@return where it begins} */
    Position at();

    /**
     * A text in double quotes.
     *
     * @param at where it begins
     * @param value the text without quotes, escapes resolved
     */
    record Text(Position at, String value) implements Expr {}

    /**
     * A number.
     *
     * @param at where it begins
     * @param value as written
     */
    record Digits(Position at, String value) implements Expr {}

    /**
     * {@code true}, {@code false} or {@code null}.
     *
     * @param at where it begins
     * @param value the word
     */
    record Word(Position at, String value) implements Expr {}

    /**
     * A field, a {@code $variable}, a type or {@code this}.
     *
     * @param at where it begins
     * @param name the name
     */
    record Name(Position at, String name) implements Expr {}

    /**
     * A field of something, or a constant of a type.
     *
     * @param at where the name begins
     * @param target of what
     * @param name the name
     */
    record Member(Position at, Expr target, String name) implements Expr {}

    /**
     * A call.
     *
     * @param at where the method's name begins
     * @param target of what; {@code null} for the fact that the condition looks at
     * @param name the method
     * @param arguments its arguments
     */
    record Call(Position at, @Nullable Expr target, String name, List<Expr> arguments) implements Expr {}

    /**
     * A new object.
     *
     * @param at where the type begins
     * @param type its type
     * @param arguments arguments
     */
    record Make(Position at, String type, List<Expr> arguments) implements Expr {}

    /**
     * Two sides and what stands between them.
     *
     * @param at where the operator stands
     * @param operator {@code == != < <= > >= + - * && || contains memberOf matches}
     * @param left left side
     * @param right right side
     */
    record Binary(Position at, String operator, Expr left, Expr right) implements Expr {}

    /**
     * A {@code !} or {@code -} before something.
     *
     * @param at where it stands
     * @param operator the sign
     * @param inner what follows
     */
    record Unary(Position at, String operator, Expr inner) implements Expr {}

    /**
     * A type in round brackets before something.
     *
     * @param at where the type begins
     * @param type the type
     * @param inner what follows
     */
    record Cast(Position at, String type, Expr inner) implements Expr {}

    /**
     * One of several.
     *
     * @param at where {@code in} stands
     * @param left what is looked for
     * @param negated whether {@code not in}
     * @param items among what
     */
    record In(Position at, Expr left, boolean negated, List<Expr> items) implements Expr {}
}
