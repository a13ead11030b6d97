package io.github.apsrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apsrules.conclusions.Figure;
import io.github.apsrules.engine.PackContent;
import io.github.apsrules.engine.RuleRunner;
import io.github.apsrules.errors.RuleBaseException;
import io.github.apsrules.facts.CaseFile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules fire after what they read, whatever their order in the file, and what they conclude is there once. */
class StrataTest {
    private static final CaseFile NOTHING =
            CaseFile.askedOn(LocalDate.of(2026, 11, 23)).build();

    private static final String NOTIONS = """
            package law
            import io.github.apsrules.conclusions.Applies
            import io.github.apsrules.conclusions.Figure
            import io.github.apsrules.facts.*
            declare Alpha
                name : String @key
            end
            declare Beta
                name : String @key
            end
            """;

    @Test
    void what_a_rule_takes_for_absent_is_concluded_before_it_looks() {
        PackContent pack = pack("""
                rule "no beta" when not Beta() then insertLogical( Figure.of( "*", "no-beta", 1 ) ); end
                rule "no alpha" when not Alpha() then insertLogical( new Beta( "b" ) ); end
                rule "alpha" when Question() then insertLogical( new Alpha( "a" ) ); end
                """);
        assertThat(figures(pack)).containsExactly("no-beta");
        assertThat(notions(pack)).containsExactly("Alpha");
    }

    @Test
    void equal_conclusions_of_several_rules_are_one() {
        PackContent pack = pack("""
                rule "one" when Question() then insertLogical( new Alpha( "a" ) ); end
                rule "another" when Missing( path == "diplomas" ) then insertLogical( new Alpha( "a" ) ); end
                rule "counted" when Alpha( $name : name ) then insertLogical( Figure.of( "*", "alpha", 1 ) ); end
                rule "gap" when Missing() then insertLogical( Figure.of( "*", "gap", 1 ) ); end
                """);
        assertThat(notions(pack)).containsExactly("Alpha");
        assertThat(figures(pack)).containsExactlyInAnyOrder("alpha", "gap");
    }

    @Test
    void rules_that_take_for_absent_what_depends_on_them_are_kept_true_by_the_engine() {
        PackContent pack = pack("""
                rule "last" when not Alpha( name == "b" ) not Alpha( name == "a" ) then insertLogical( new Alpha( "c" ) ); end
                rule "second" when not Alpha( name == "a" ) then insertLogical( new Alpha( "b" ) ); end
                rule "first" when Question() then insertLogical( new Alpha( "a" ) ); end
                rule "after" when Alpha( $name : name ) then insertLogical( Figure.of( "*", $name, 1 ) ); end
                """);
        assertThat(figures(pack)).containsExactly("a");
    }

    @Test
    void gathered_facts_are_all_there_before_they_are_gathered() {
        PackContent pack = pack("""
                rule "how many"
                when
                    accumulate( Alpha( $name : name ); $many : count( $name ) )
                then
                    insertLogical( Figure.of( "*", "many", $many.intValue() ) );
                end
                rule "b" when Beta() then insertLogical( new Alpha( "b" ) ); end
                rule "a" when Question() then insertLogical( new Alpha( "a" ) ); insertLogical( new Beta( "b" ) ); end
                """);
        assertThat(new RuleRunner(pack).memory("Q", NOTHING))
                .filteredOn(Figure.class::isInstance)
                .singleElement()
                .satisfies(figure -> assertThat(((Figure) figure).value()).hasToString("2"));
    }

    @Test
    void equal_conclusions_of_a_circular_and_another_rule_are_one_fact() {
        PackContent pack = pack("""
                rule "how many alphas"
                when
                    accumulate( Alpha( $name : name ); $many : count( $name ) )
                then
                    insertLogical( Figure.of( "*", "alphas", $many.intValue() ) );
                end
                rule "how many betas"
                when
                    accumulate( Beta( $name : name ); $many : count( $name ) )
                then
                    insertLogical( Figure.of( "*", "betas", $many.intValue() ) );
                end
                rule "first" when Question() then insertLogical( new Alpha( "a" ) ); end
                rule "circular"
                when
                    not Alpha( name == "x" )
                then
                    insertLogical( new Alpha( "a" ) );
                    insertLogical( new Beta( "b" ) );
                end
                rule "later" when Alpha( name == "a" ) then insertLogical( new Beta( "b" ) ); end
                """);
        assertThat(new RuleRunner(pack).memory("Q", NOTHING))
                .filteredOn(Figure.class::isInstance)
                .extracting(figure -> ((Figure) figure).name() + " " + ((Figure) figure).value())
                .containsExactlyInAnyOrder("alphas 1", "betas 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insertLogical( new Beta( \"b\" ) );",
                "insertLogical ( new Beta( \"b\" ) );",
                "insertLogical(\n        new Beta( \"b\" ) );",
                "insertLogical/* why */( /* and\nrule \"old\" */ new Beta( \"b\" ) );"
            })
    void what_a_rule_concludes_is_read_however_it_is_written(String insert) {
        String circular = "rule \"circular\" when not Alpha( name == \"x\" ) then insertLogical( new Alpha( \"y\" ) ); "
                + insert + " end\n";
        assertThat(figures(pack(
                        "rule \"no beta\" when not Beta() then insertLogical( Figure.of( \"*\", \"no-beta\", 1 ) ); end\n"
                                + circular)))
                .isEmpty();
    }

    @Test
    void a_finding_on_a_requirement_made_on_the_spot_is_read_as_a_finding() {
        PackContent pack = pack("""
                rule "met"
                when
                    Question()
                then
                    insertLogical( new Applies( "r", "q", "*" ).met( drools.getRule(), ")" ) );
                end
                """);
        assertThat(new RuleRunner(pack).run("Q", NOTHING).findings()).hasSize(1);
    }

    @Test
    void a_conclusion_that_the_text_of_its_rule_does_not_show_is_an_error() {
        PackContent pack = pack("""
                rule "alpha" when Question() then insertLogical( new Alpha( "a" ) ); end
                """);
        Map<String, Set<String>> other = new HashMap<>(pack.concluded());
        other.put("alpha", Set.of("Beta"));
        RuleRunner runner = new RuleRunner(new PackContent(pack.manifest(), pack.models(), pack.texts(), other));
        for (int again = 0; again < 3; again++) {
            assertThatThrownBy(() -> runner.run("Q", NOTHING))
                    .isInstanceOf(RuleBaseException.class)
                    .hasMessageContaining("The rule 'alpha' concludes Alpha, and its text does not show it");
        }
    }

    @Test
    void a_pack_that_does_not_tell_what_its_rules_conclude_is_kept_true_by_the_engine() {
        PackContent pack = pack("""
                rule "no alpha" when not Alpha() then insertLogical( new Beta( "b" ) ); end
                rule "alpha" when Question() then insertLogical( new Alpha( "a" ) ); end
                """);
        assertThat(notions(new PackContent(pack.manifest(), pack.models(), pack.texts(), Map.of())))
                .containsExactly("Alpha");
    }

    private static PackContent pack(String rules) {
        return new PackCompiler(StrataTest.class.getClassLoader())
                .compile(
                        Map.of("law/a.drl", NOTIONS + rules),
                        Map.of("law-known-until", "2026-11-23", "questions", "Q:any"));
    }

    private static List<String> figures(PackContent pack) {
        return new RuleRunner(pack)
                .memory("Q", NOTHING).stream()
                        .filter(Figure.class::isInstance)
                        .map(figure -> ((Figure) figure).name())
                        .toList();
    }

    private static List<String> notions(PackContent pack) {
        return new RuleRunner(pack)
                .memory("Q", NOTHING).stream()
                        .map(object -> object.getClass().getSimpleName())
                        .filter(name -> name.equals("Alpha") || name.equals("Beta"))
                        .toList();
    }
}
