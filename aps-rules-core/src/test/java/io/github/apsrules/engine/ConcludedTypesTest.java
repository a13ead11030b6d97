package io.github.apsrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule concludes is read from its text however it is written, and what cannot be read may be anything. */
class ConcludedTypesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "insertLogical( new Alpha( $a ) ); | Alpha",
                "insertLogical ( new  Alpha( $a ) ); | Alpha",
                "insertLogical/* why */( /* not Beta */ new Alpha( $a ) ); | Alpha",
                "insertLogical( Route.open( 'a' ) ); | Route",
                "insertLogical( Warning.of( 'a', 'b' ).with( $a ) ); | Warning",
                "insertLogical( $need.met( drools.getRule() ).per( $source ) ); | Finding",
                "insertLogical( new Applies( 'a)', \")\", '*' ).unmet( drools.getRule() ) ); | Finding",
                "insertLogical( new Alpha( f( $a ) ).other() ); | *",
                "insertLogical( $a ); | *",
                "insertLogical( $a.other() ); | *",
                "insertLogical( make( $a ) ); | *",
                "insertLogical( new law.Alpha( $a ) ); | *",
                "insertLogical( new Outer.Alpha( $a ) ); | *",
                "insert( new Alpha( $a ) ); | *"
            })
    void of_what_is_inserted(String insert, String type) {
        assertEquals(Map.of("a rule", Set.of(type)), read("rule \"a rule\" when then " + insert + " end"));
    }

    @Test
    void each_rule_has_its_own_and_comments_have_none() {
        assertEquals(Map.of("one", Set.of("Alpha"), "two", Set.of(), "three", Set.of("Beta", "Gamma")), read("""
                        rule "one" when then insertLogical( new Alpha( "https://example.org" ) ); end
                        // rule "old" when then insertLogical( new Old() ); end
                          rule  "two" when then // insertLogical( new Old() );
                        end
                        /*
                        rule "older" */
                        rule "three"
                        when
                        then
                            insertLogical(
                                new Beta() );
                            insertLogical( Gamma.of() );
                        end
                        """));
    }

    private static Map<String, Set<String>> read(String text) {
        return ConcludedTypes.of(Map.of("law/a.drl", text, "texts/a.properties", "rule \"no rule\""));
    }
}
