package org.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ballast");
    private static final Flow FLOW = new Flow("org.ballast");

    @Test
    void everyClassHasItsPlaceInTheFlow() {
        FLOW.everyClassHasItsPlace().check(PORTAL);
    }

    @Test
    void dependenciesRunUpstream() {
        FLOW.dependenciesRunUpstream().check(PORTAL);
    }

    @Test
    void theDomainIsPure() {
        Rings.THE_DOMAIN_IS_PURE.check(PORTAL);
    }

    @Test
    void theDomainKnowsNoFloatingPoint() {
        Rings.NO_FLOATING_POINT_FIELDS.check(PORTAL);
        Rings.NO_FLOATING_POINT_RESULTS.check(PORTAL);
    }

    @Test
    void pagesOwnNoDatabase() {
        Rings.PAGES_OWN_NO_DATABASE.check(PORTAL);
    }

    @Test
    void useCasesAskWhoActs() {
        UseCases.ASK_WHO_ACTS.check(PORTAL);
    }

    @Test
    void timeIsAnArgument() {
        Rings.TIME_IS_AN_ARGUMENT.check(PORTAL);
    }

    @Test
    void whatIsWrittenIsTheSameEverywhere() {
        Rings.WHAT_IS_WRITTEN_IS_THE_SAME_EVERYWHERE.check(PORTAL);
    }

    @Test
    void nothingIsStaticAndMutable() {
        Rings.NO_MUTABLE_STATICS.check(PORTAL);
    }

    @Test
    void transactionsAreEndedWhereItIsAllowed() {
        Rings.TRANSACTIONS_ARE_ENDED_WHERE_IT_IS_ALLOWED.check(PORTAL);
    }

    @Test
    void noAmountRestsOnAnIndicator() {
        Rings.NO_AMOUNT_RESTS_ON_VOLUME.check(PORTAL);
    }

    @Test
    void rangeProofsKnowNumbersAlone() {
        Rings.RANGE_PROOFS_KNOW_NUMBERS_ALONE.check(PORTAL);
        Rings.THE_CURVE_IS_FOR_RANGE_PROOFS.check(PORTAL);
    }

    @Test
    void namesAreTheAccountants() {
        Names.SAY_WHAT_A_THING_IS.check(PORTAL);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        var marked = PORTAL.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .toList();
        assertThat(marked)
                .containsAll(Flow.FLOW.stream().map("org.ballast."::concat).toList())
                .containsAll(PORTAL.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()));
    }
}
