package io.github.apsrules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.apsrules.conclusions.Applies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of the house: who may know whom. */
@AnalyzeClasses(packages = "io.github.apsrules", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    private static final String ROOT = "io.github.apsrules.";

    @ArchTest
    static final ArchRule only_the_engine_knows_the_rule_engine = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "engine..")
            .and()
            .doNotBelongToAnyOf(Applies.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule facts_know_nothing_but_java_and_the_errors = classes()
            .that()
            .resideInAnyPackage(ROOT + "facts..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", ROOT + "facts..", ROOT + "errors..");

    @ArchTest
    static final ArchRule law_and_calendar_know_nothing_but_java = classes()
            .that()
            .resideInAnyPackage(ROOT + "law..", ROOT + "calendar..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", ROOT + "law..", ROOT + "calendar..");

    @ArchTest
    static final ArchRule conclusions_know_facts_only = classes()
            .that()
            .resideInAnyPackage(ROOT + "conclusions..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.kie.api.definition.rule..",
                    ROOT + "conclusions..",
                    ROOT + "facts..");

    @ArchTest
    static final ArchRule deciding_knows_nothing_of_the_engine = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "decision..", ROOT + "texts..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "engine..", "org.drools..", "org.kie..");

    /** Law in Java would show as an article, a country in code, or a threshold. */
    @Test
    void core_holds_no_article_country_or_threshold() throws IOException {
        Pattern law = Pattern.compile(
                "\"[LRD]\\.? ?\\d{3}-\\d|\"[A-Z]{2}\"|\\b(?:90|180|964|48|1\\.5)\\b|ELIGIBILITY\"\\s*[,;)].*\\bif\\b");
        List<String> found = new ArrayList<>();
        int read = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                read++;
                for (String line : Files.readAllLines(file)) {
                    String code = line.strip();
                    if (!code.startsWith("*")
                            && !code.startsWith("/*")
                            && !code.startsWith("//")
                            && law.matcher(code).find()) {
                        found.add(file + ": " + code);
                    }
                }
            }
        }
        assertThat(read).isGreaterThan(40);
        assertThat(found).isEmpty();
    }
}
