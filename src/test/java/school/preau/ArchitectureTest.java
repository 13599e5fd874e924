package school.preau;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;

/** The rules of the house, proved. */
@AnalyzeClasses(packages = "school.preau", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule only_the_gateway_sees_the_model_library = noClasses()
            .that()
            .resideOutsideOfPackage("school.preau.sandbox.gateway..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.langchain4j..");

    @ArchTest
    static final ArchRule only_screens_see_vaadin = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..catalog.spi..", "..shell..")
            .and()
            .doNotHaveFullyQualifiedName("school.preau.Preau")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule screen_and_letter_check_are_plain_java = noClasses()
            .that()
            .resideInAnyPackage("school.preau.sandbox.screen..", "school.preau.sandbox.grounding..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.vaadin..");

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("the clock is injected: " + Clock.class.getName());

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule nobody_prints = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Command")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule names_come_from_the_hospital_and_the_school =
            noClasses().should().haveNameMatching(".*(Helper|Util|Utils|Impl|Dto|Manager)");

    @Test
    void the_modules_keep_to_their_arrows() {
        ApplicationModules.of(Preau.class).verify();
    }
}
