package io.github.apsrules.conclusions;

import java.util.List;

/** Something that rules conclude beside routes and findings: a permit, a date, a paper, a sum, a step, a warning, a number. */
public sealed interface Conclusion permits Permit, Deadline, DocumentNeed, Fee, Step, Warning, Figure {

    /** {@return the id of the route that it belongs to, or {@link Route#ANY}} */
    String about();

    /** {@return the citations it rests on, as {@code L422-14@2021-05-01}} */
    List<String> sources();
}
