package io.github.apsrules.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apsrules.errors.InvalidFactException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts that cannot be, and callers whose compiler does not know of null: refused where they are told, naming the fact. */
@SuppressWarnings("NullAway") // null is what is tried here
class MisuseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_case_needs_its_day() {
        assertThatThrownBy(() -> CaseFile.askedOn(null).build())
                .isInstanceOf(InvalidFactException.class)
                .hasMessage("on: is null: name the day the question is asked");
    }

    @Test
    void a_list_with_null_in_it_is_refused_by_its_name() {
        assertThatThrownBy(() -> CaseFile.askedOn(DAY).diplomas((Diploma) null).build())
                .isInstanceOf(InvalidFactException.class)
                .hasMessageStartingWith("diplomas: is null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1850-01-01", "2301-01-01", "+999999999-12-31"})
    void every_day_is_one_that_a_person_can_mean(String text) {
        LocalDate far = LocalDate.parse(text);
        assertRefused("on", () -> CaseFile.askedOn(far).build());
        assertRefused(
                "diplomas.awardedOn", () -> Diploma.builder().awardedOn(far).build());
        assertRefused(
                "application.plannedOn",
                () -> Application.builder().plannedOn(far).build());
        assertRefused(
                "business.registeredOn",
                () -> Business.builder().registeredOn(far).build());
        assertRefused(
                "titles.dateOfIssue", () -> HeldTitle.builder().dateOfIssue(far).build());
        assertRefused(
                "titles.enteredFranceOn",
                () -> HeldTitle.builder().enteredFranceOn(far).build());
        assertRefused(
                "titles.vlsTsValidatedOn",
                () -> HeldTitle.builder().vlsTsValidatedOn(far).build());
        assertRefused("stays.entry", () -> Stay.builder().entry(far).build());
    }

    @Test
    void the_exit_alone_can_be_open() {
        assertThat(Stay.builder().entry(DAY).exit(Stay.OPEN).build().exit()).isEqualTo(Stay.OPEN);
        assertThat(Trip.builder().entry(DAY).exit(Stay.OPEN).build().exit()).isEqualTo(Stay.OPEN);
    }

    private static void assertRefused(String path, Runnable told) {
        assertThatThrownBy(told::run)
                .isInstanceOfSatisfying(InvalidFactException.class, refused -> assertThat(refused.path())
                        .isEqualTo(path));
    }
}
