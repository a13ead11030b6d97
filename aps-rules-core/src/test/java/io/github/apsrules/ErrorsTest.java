package io.github.apsrules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.apsrules.errors.ApsRulesException;

/** One hierarchy of errors. */
@AnalyzeClasses(packages = "io.github.apsrules", importOptions = ImportOption.DoNotIncludeTests.class)
class ErrorsTest {
    @ArchTest
    static final ArchRule every_public_exception_is_one_of_this_library = classes()
            .that()
            .areAssignableTo(Throwable.class)
            .and()
            .arePublic()
            .should()
            .beAssignableTo(ApsRulesException.class);

    @ArchTest
    static final ArchRule the_exceptions_of_core_live_in_one_package = classes()
            .that()
            .areAssignableTo(ApsRulesException.class)
            .should()
            .resideInAPackage("io.github.apsrules.errors");
}
