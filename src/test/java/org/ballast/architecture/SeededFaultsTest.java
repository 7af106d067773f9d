package org.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule finds the fault that was seeded for it: a rule that nothing can break proves nothing. */
class SeededFaultsTest {

    private static final String FAULTS = "org.ballast.architecture.faults";
    private static final JavaClasses SEEDED = new ClassFileImporter().importPackages(FAULTS);
    private static final Flow FLOW = new Flow(FAULTS);

    @Test
    void aClassOutsideTheFlowIsFound() {
        assertThat(breaches(FLOW.everyClassHasItsPlace())).contains("faults.shared.Anything");
    }

    @Test
    void aDependencyDownstreamIsFound() {
        assertThat(breaches(FLOW.dependenciesRunUpstream()))
                .contains("KnowsAFeature")
                .doesNotContain("KnowsTheDatabase");
    }

    @Test
    void aDomainThatKnowsTheDatabaseIsFound() {
        assertThat(breaches(Rings.THE_DOMAIN_IS_PURE))
                .contains("KnowsTheDatabase", "KnowsPersistence")
                .doesNotContain("KnowsAFeature");
    }

    @Test
    void floatingPointIsFound() {
        assertThat(breaches(Rings.NO_FLOATING_POINT_FIELDS)).contains("CountsInDoubles.amount", "CountsInDoubles.rate");
        assertThat(breaches(Rings.NO_FLOATING_POINT_RESULTS)).contains("CountsInDoubles.amount()");
    }

    @Test
    void aPageThatReadsTheDatabaseIsFound() {
        assertThat(breaches(Rings.PAGES_OWN_NO_DATABASE)).contains("JournalPage");
    }

    @Test
    void aUseCaseThatAsksNobodyIsFound() {
        assertThat(breaches(UseCases.ASK_WHO_ACTS))
                .contains("AsksNobody.postsForAnybody()")
                .doesNotContain("postsForPreparers", "part()");
    }

    @Test
    void everyWayToAskTheClockIsFound() {
        assertThat(breaches(Rings.TIME_IS_AN_ARGUMENT))
                .contains("instant()", "inAZone(", "ownClock()", "millis()", "date()")
                .doesNotContain("byTheClockItWasGiven");
    }

    @Test
    void everyWayToWriteAsTheMachineDoesIsFound() {
        assertThat(breaches(Rings.WHAT_IS_WRITTEN_IS_THE_SAME_EVERYWHERE))
                .contains("number()", "text()", "lower(", "day()", "figure()", "pattern()", "sentence()", "language()")
                .doesNotContain("inAGivenLanguage");
    }

    @Test
    void sharedMutableStateIsFound() {
        assertThat(breaches(Rings.NO_MUTABLE_STATICS)).contains("Counter.count");
    }

    @Test
    void aTransactionEndedTheServersWayIsFound() {
        assertThat(breaches(Rings.TRANSACTIONS_ARE_ENDED_WHERE_IT_IS_ALLOWED)).contains("EndsATransaction");
    }

    @Test
    void aWriteDownThatRestsOnVolumeIsFound() {
        assertThat(breaches(Rings.NO_AMOUNT_RESTS_ON_VOLUME)).contains("MeasuresByVolume.volume");
    }

    @Test
    void rangeProofsThatKnowMoreAndOthersThatKnowTheCurveAreFound() {
        assertThat(breaches(Rings.RANGE_PROOFS_KNOW_NUMBERS_ALONE)).contains("KnowsTheJournal");
        assertThat(breaches(Rings.THE_CURVE_IS_FOR_RANGE_PROOFS)).contains("KnowsTheCurve");
    }

    @Test
    void anEmptyNameIsFound() {
        assertThat(breaches(Names.SAY_WHAT_A_THING_IS)).contains("JournalManager");
    }

    private static String breaches(ArchRule rule) {
        return String.join("\n", rule.evaluate(SEEDED).getFailureReport().getDetails());
    }
}
