package io.github.apsrules.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of countries, and what may have been meant by what is none. */
class CountriesTest {
    @ParameterizedTest
    @CsvSource({
        "India, IN",
        "Inde, IN",
        "inda, IN",
        "IND, IN",
        "in, IN",
        "Germany, DE",
        "Allemagne, DE",
        "Côte d’Ivoire, CI",
        "Kosovo, XK",
        "UK, GB",
        "XX, XK",
        "NI, NI",
    })
    void the_nearest_code_is_found(String read, String code) {
        assertThat(Countries.near(read)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "Zephyrine Quatrebarbes", "\ud800", "?!"})
    void nothing_is_near_to_nonsense(String read) {
        assertThat(Countries.near(read)).isEmpty();
        assertThat(Countries.inWords(read)).endsWith("alpha-2");
    }

    @Test
    void the_codes_are_those_of_the_standard_and_of_kosovo() {
        assertThat(List.of("FR", "IN", "RE", "XK")).allMatch(Countries::isKnown);
        assertThat(List.of("ZZ", "XX", "EU", "UK", "fr", "FRA", "")).noneMatch(Countries::isKnown);
        assertThat(Countries.near("ZZ")).containsExactly("ZA", "ZM", "ZW");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nationalities: [ ZZ ]",
                "nationalities: [ { country: ZZ } ]",
                "stays: [ { country: ZZ } ]",
                "trips: [ { country: ZZ } ]",
                "diplomas: [ { obtainedIn: ZZ } ]",
                "diplomas: [ { jointWith: ZZ } ]",
                "titles: [ { grantedBy: ZZ } ]"
            })
    void no_fact_takes_another_code(String told) {
        assertThatThrownBy(() -> CaseReader.read("case.yaml", CaseMutations.bytes(told)))
                .isInstanceOf(CaseFileException.class)
                .hasMessageContaining("no country code")
                .hasMessageContaining("did you mean ZA or ZM or ZW?")
                .hasMessageNotContaining("ZZ");
    }
}
