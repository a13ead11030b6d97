package io.github.apsrules.bench.peers;

import io.github.apsrules.bench.byhand.Twelve;
import io.github.apsrules.conclusions.Outcome;
import java.util.List;
import java.util.function.Predicate;

/**
 * One rule of the twelve requirements, for engines whose rules are Java.
 *
 * @param name its name
 * @param requirement place of its requirement
 * @param holds its condition
 * @param outcome what it concludes
 */
record Line(String name, int requirement, Predicate<Twelve> holds, Outcome outcome) {
    /** All of them: for each requirement exactly one holds. */
    static final List<Line> ALL = List.of(
            new Line("insurance YES", 0, t -> t.insurance().equals("YES"), Outcome.MET),
            new Line("insurance NO", 0, t -> t.insurance().equals("NO"), Outcome.UNMET),
            new Line("insurance UNKNOWN", 0, t -> t.insurance().equals("UNKNOWN"), Outcome.UNKNOWN),
            new Line("contract YES", 1, t -> t.contract().equals("YES"), Outcome.MET),
            new Line("contract NO", 1, t -> t.contract().equals("NO"), Outcome.UNMET),
            new Line("contract UNKNOWN", 1, t -> t.contract().equals("UNKNOWN"), Outcome.UNKNOWN),
            new Line("threat NO", 2, t -> t.threat().equals("NO"), Outcome.MET),
            new Line("threat YES", 2, t -> t.threat().equals("YES"), Outcome.UNMET),
            new Line("threat UNKNOWN", 2, t -> t.threat().equals("UNKNOWN"), Outcome.UNKNOWN),
            new Line("order NO", 3, t -> t.order().equals("NO"), Outcome.MET),
            new Line("order YES", 3, t -> t.order().equals("YES"), Outcome.UNSETTLED),
            new Line("order UNKNOWN", 3, t -> t.order().equals("UNKNOWN"), Outcome.UNKNOWN),
            new Line("standing THIRD", 4, t -> t.standing().equals("THIRD"), Outcome.MET),
            new Line("standing OTHER", 4, t -> t.standing().equals("OTHER"), Outcome.UNSETTLED),
            new Line("aim job", 5, t -> t.aim().equals("JOB"), Outcome.MET),
            new Line("aim unknown", 5, t -> t.aim().equals("UNKNOWN"), Outcome.UNKNOWN),
            new Line(
                    "aim business related",
                    5,
                    t -> t.aim().equals("BUSINESS") && t.related().equals("YES"),
                    Outcome.MET),
            new Line(
                    "aim business elsewhere",
                    5,
                    t -> t.aim().equals("BUSINESS") && t.related().equals("NO"),
                    Outcome.UNMET),
            new Line(
                    "aim business not told",
                    5,
                    t -> t.aim().equals("BUSINESS") && t.related().equals("UNKNOWN"),
                    Outcome.UNKNOWN),
            new Line(
                    "aim another",
                    5,
                    t -> !List.of("JOB", "UNKNOWN", "BUSINESS").contains(t.aim()),
                    Outcome.UNMET),
            new Line("level FITS", 6, t -> t.level().equals("FITS"), Outcome.MET),
            new Line("level GAP", 6, t -> t.level().equals("GAP"), Outcome.UNKNOWN),
            new Line("level UNTOLD", 6, t -> t.level().equals("UNTOLD"), Outcome.UNKNOWN),
            new Line("level OPEN", 6, t -> t.level().equals("OPEN"), Outcome.UNSETTLED),
            new Line("level SHORT", 6, t -> t.level().equals("SHORT"), Outcome.UNMET),
            new Line("level NONE", 6, t -> t.level().equals("NONE"), Outcome.UNMET),
            new Line("place FITS", 7, t -> t.place().equals("FITS"), Outcome.MET),
            new Line("place GAP", 7, t -> t.place().equals("GAP"), Outcome.UNKNOWN),
            new Line("place UNTOLD", 7, t -> t.place().equals("UNTOLD"), Outcome.UNKNOWN),
            new Line("place OPEN", 7, t -> t.place().equals("OPEN"), Outcome.UNSETTLED),
            new Line("place SHORT", 7, t -> t.place().equals("SHORT"), Outcome.UNMET),
            new Line("place NONE", 7, t -> t.place().equals("NONE"), Outcome.UNMET),
            new Line("proof FITS", 8, t -> t.proof().equals("FITS"), Outcome.MET),
            new Line("proof GAP", 8, t -> t.proof().equals("GAP"), Outcome.UNKNOWN),
            new Line("proof UNTOLD", 8, t -> t.proof().equals("UNTOLD"), Outcome.UNKNOWN),
            new Line("proof OPEN", 8, t -> t.proof().equals("OPEN"), Outcome.UNSETTLED),
            new Line("proof SHORT", 8, t -> t.proof().equals("SHORT"), Outcome.UNMET),
            new Line("proof NONE", 8, t -> t.proof().equals("NONE"), Outcome.UNMET),
            new Line("age no diploma", 9, t -> t.level().equals("NONE"), Outcome.UNMET),
            new Line("age diplomas not told", 9, t -> t.level().equals("UNTOLD"), Outcome.UNKNOWN),
            new Line(
                    "age day not told",
                    9,
                    t -> !List.of("NONE", "UNTOLD").contains(t.level()) && t.awarded() == 0,
                    Outcome.UNKNOWN),
            new Line(
                    "age young",
                    9,
                    t -> !List.of("NONE", "UNTOLD").contains(t.level())
                            && t.awarded() != 0
                            && t.awarded() > t.earliest(),
                    Outcome.MET),
            new Line(
                    "age anniversary",
                    9,
                    t -> !List.of("NONE", "UNTOLD").contains(t.level())
                            && t.awarded() != 0
                            && t.awarded() == t.earliest(),
                    Outcome.UNSETTLED),
            new Line(
                    "age old",
                    9,
                    t -> !List.of("NONE", "UNTOLD").contains(t.level())
                            && t.awarded() != 0
                            && t.awarded() < t.earliest(),
                    Outcome.UNMET),
            new Line("title valid", 10, t -> t.titles().equals("DATED") && t.last() >= t.day(), Outcome.MET),
            new Line(
                    "title late",
                    10,
                    t -> t.titles().equals("DATED") && t.last() < t.day() && t.late() >= t.day(),
                    Outcome.UNSETTLED),
            new Line(
                    "title expired",
                    10,
                    t -> t.titles().equals("DATED") && t.last() < t.day() && t.late() < t.day(),
                    Outcome.UNMET),
            new Line("title gap", 10, t -> t.titles().equals("GAP"), Outcome.UNKNOWN),
            new Line("title never", 10, t -> t.titles().equals("NEVER"), Outcome.UNMET),
            new Line("used card", 11, t -> t.used().equals("CARD"), Outcome.UNMET),
            new Line("used gap", 11, t -> t.used().equals("GAP"), Outcome.UNKNOWN),
            new Line("used like", 11, t -> t.used().equals("LIKE"), Outcome.UNSETTLED),
            new Line("used free", 11, t -> t.used().equals("FREE"), Outcome.MET));
}
