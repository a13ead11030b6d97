package io.github.apsrules.workbench.language;

import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.Missing;
import io.github.apsrules.facts.Question;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that law may use; everything else is refused by name before anything is compiled. This file is the whole list: to widen it is a
 * change to be reviewed as one that touches security. What stands here must be pure: no method that reads or writes anything outside of
 * its arguments, runs for long, or hands out something that could.
 *
 * <p>A line is a type and what may be used of it: {@code new}; a word with round brackets is a method ({@code static} before it: of the
 * type itself); one in capitals is a constant; any other a property as conditions read it. Components of records and constants of
 * enums need not be listed. The facts of a case and their enums are allowed as they stand.
 */
public final class AllowedLanguage {
    /** How deep brackets may be nested. */
    static final int DEEPEST = 12;

    /** How many parts an expression may have. */
    static final int LONGEST = 120;

    /** How many characters a file may have. */
    public static final int LARGEST_FILE = 100_000;

    /** How many files a pack may have. */
    static final int MOST_FILES = 1_000;

    /** How many conditions, conclusions or constraints may stand side by side. */
    static final int MOST_SIDE_BY_SIDE = 40;

    /** How many characters a text in quotation marks may have. */
    static final int LONGEST_TEXT = 1_000;

    /** The largest number that may be written in a rule. */
    static final int LARGEST_NUMBER = 1_000_000;

    /** What accumulate may make of what it gathers. */
    static final Set<String> FOLDS = Set.of("collectList", "count", "sum");

    /** Packages that may be imported as a whole; of them too, only the listed types can be used. */
    static final Set<String> PACKAGES = Set.of(
            "io.github.apsrules.facts",
            "io.github.apsrules.conclusions",
            "io.github.apsrules.law",
            "io.github.apsrules.calendar");

    /** Properties that the engine reads through a getter, and not by their name. */
    static final Map<String, String> GETTERS = Map.of("dayOfMonth", "getDayOfMonth");

    private static final String LIST = """
            io.github.apsrules.conclusions.Applies         new met() unmet() unsettled() unknown()
            io.github.apsrules.conclusions.Finding         per() because() asInferred()
            io.github.apsrules.conclusions.Route           static open() closed() doubtful() on() in() per() item() ANY COMMON
            io.github.apsrules.conclusions.Route$State
            io.github.apsrules.conclusions.Permit          static of() months() renewals() firstDay() lastDay() per()
            io.github.apsrules.conclusions.Deadline        static of() opens() closes() with() per()
            io.github.apsrules.conclusions.DocumentNeed    static of() state() with() per()
            io.github.apsrules.conclusions.DocumentNeed$State
            io.github.apsrules.conclusions.Fee             static of() with() per()
            io.github.apsrules.conclusions.Step            static of() earliest() latest() with() per()
            io.github.apsrules.conclusions.Warning         static of() with() per()
            io.github.apsrules.conclusions.Figure          static of() per()
            io.github.apsrules.law.LegalValue              static months() days() number() amount() flag() text() requirements()
            io.github.apsrules.law.LegalValue              in() from() to() lastKnown() per() source()
            io.github.apsrules.law.LegalValues             at() own() of() regimes() requirements() holds()
            io.github.apsrules.law.RequirementLine
            io.github.apsrules.calendar.DayRange           length() contains()
            io.github.apsrules.calendar.DaySet             static between() period() union() intersect() minus() upTo() after()
            io.github.apsrules.calendar.DaySet             countIn() contains() isEmpty() size() first() last()
            io.github.apsrules.calendar.PlacedDays         new static anywhereBut()
            io.github.apsrules.calendar.PlanCheck          new firstViolation() compliant() latestSafeExit() usedOn() unlawfulLater() static longestTrip()
            io.github.apsrules.calendar.SlidingLimit       new windowStart() used() left() exceededBy() unlawfulDays() firstUnlawfulDay()
            io.github.apsrules.calendar.SlidingLimit       longestStayFrom() lastLawfulDayFrom() nextEntry()
            io.github.apsrules.facts.Missing               new
            java.time.LocalDate                            plusDays() minusDays() plusMonths() isBefore() isAfter() dayOfMonth
            java.math.BigDecimal                           add() multiply() compareTo() setScale() static valueOf()
            java.math.RoundingMode
            java.time.temporal.ChronoUnit                  between()
            java.util.List                                 static of() get() isEmpty() size()
            java.lang.String                               matches() contains()
            java.lang.Integer                              intValue()
            java.lang.Long                                 intValue()
            java.lang.Boolean
            java.lang.Math                                 static max() min()
            """;

    private static final Map<String, AllowedType> TYPES = types();

    private AllowedLanguage() {}

    /**
     * Returns the allowed type of a short name, or {@code null}; an inner type is named as {@code Route.State}.
     *
     * @param name short name
     */
    static @Nullable AllowedType type(String name) {
        return TYPES.get(name);
    }

    /** Returns the allowed type of a class, or {@code null}. */
    static @Nullable AllowedType type(Class<?> type) {
        AllowedType found = TYPES.get(AllowedType.shortName(type));
        return found != null && found.java() == type ? found : null;
    }

    /**
     * {@return the class of a short name, or {@code null}}
     *
     * @param name short name, an inner type as {@code Route.State}
     */
    public static @Nullable Class<?> classOf(String name) {
        AllowedType type = TYPES.get(name);
        return type == null ? null : type.java();
    }

    /** {@return the short names of all allowed types in order} */
    public static List<String> typeNames() {
        return List.copyOf(TYPES.keySet());
    }

    /** Whether a type or package may be imported. */
    static boolean importable(String name) {
        if (name.endsWith(".*")) {
            return PACKAGES.contains(name.substring(0, name.length() - 2));
        }
        return TYPES.values().stream().anyMatch(type -> type.java().getName().equals(name));
    }

    private static Map<String, AllowedType> types() {
        Map<String, AllowedType> types = new TreeMap<>();
        addFacts(CaseFile.class, types);
        add(Question.class, types, "");
        add(Missing.class, types, "");
        LIST.lines().map(String::trim).forEach(line -> {
            String[] parts = line.split("\\s+", 2);
            try {
                Class<?> type = Class.forName(parts[0], false, AllowedLanguage.class.getClassLoader());
                add(type, types, parts.length > 1 ? parts[1] : "");
            } catch (ClassNotFoundException gone) {
                throw new IllegalStateException("The list of the language names a type that is no more: " + line, gone);
            }
        });
        return new LinkedHashMap<>(types);
    }

    private static void addFacts(Class<?> record, Map<String, AllowedType> types) {
        for (RecordComponent component : record.getRecordComponents()) {
            Class<?> type = component.getGenericType() instanceof ParameterizedType list
                    ? (Class<?>) list.getActualTypeArguments()[0]
                    : component.getType();
            boolean fact = type.getPackageName().equals(CaseFile.class.getPackageName());
            if (fact && !types.containsKey(AllowedType.shortName(type))) {
                add(type, types, type.getSimpleName().equals("Stay") ? "OPEN" : "");
                if (type.isRecord()) {
                    addFacts(type, types);
                }
            }
        }
    }

    private static void add(Class<?> type, Map<String, AllowedType> types, String words) {
        Set<String> own =
                words.isEmpty() ? Set.of() : Arrays.stream(words.split("\\s+")).collect(Collectors.toSet());
        types.merge(AllowedType.shortName(type), AllowedType.of(type, own), AllowedType::and);
    }
}
