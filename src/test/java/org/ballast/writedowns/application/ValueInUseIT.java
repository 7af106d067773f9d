package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.writedowns.application.MeasuredCompany.YEAR_2025;
import static org.ballast.writedowns.application.Refused.assertRefused;
import static org.ballast.writedowns.application.WrittenMemos.NARRATIVE;
import static org.ballast.writedowns.application.WrittenMemos.VECTOR;
import static org.ballast.writedowns.application.WrittenMemos.flow;
import static org.ballast.writedowns.application.WrittenMemos.terms;
import static org.ballast.writedowns.application.WrittenMemos.with;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.documents.domain.Cell;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.Basis;
import org.ballast.measurement.domain.MaterialImpairment;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.RefusalCode;
import org.ballast.statements.application.PrepareIntangiblesDisclosure;
import org.ballast.statements.domain.IntangiblesDisclosure;
import org.ballast.statements.report.DraftWords;
import org.ballast.statements.report.IntangiblesNote;
import org.ballast.statements.report.NoteWorkbook;
import org.ballast.statements.report.Words;
import org.ballast.writedowns.domain.LaterValueInUse;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.RecordedTest;
import org.ballast.writedowns.domain.ValueInUseMemo;
import org.junit.jupiter.api.Test;

/** Value in use beside fair value less costs of disposal: accounting.md §1.4, with the figures of 03_ias36_cost_model.json. */
@InPortal
class ValueInUseIT {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);
    private static final TestPeriod FIRST_HALF = new TestPeriod(YEAR_2025, JUNE.plusDays(1));
    private static final TestPeriod SECOND_HALF = new TestPeriod(JUNE.plusDays(1), YEAR_END.plusDays(1));

    @Inject
    private TestedCompany company;

    @Inject
    private MeasuredCompany measured;

    @Inject
    private WrittenMemos memos;

    @Inject
    private ReadValuesInUse valuesInUse;

    @Inject
    private WriteDowns writeDowns;

    @Inject
    private FindOpenTests openTests;

    @Inject
    private PrepareIntangiblesDisclosure intangibles;

    @Test
    void theVectorsLowerValueInUseIsKeptBesideTheFairValueThatDecides() {
        ReportingEntity entity = measured.underIfrs();
        ValueInUseMemo memo = memos.write(entity, JUNE, "0.09", VECTOR);
        assertThat(memos.write(entity, JUNE, "0.0900", List.of(flow("1", "63.3120"), flow("1", "2105.124"))))
                .as("the same again")
                .isEqualTo(memo);

        Proposal loss = measured.only(measured.run(entity, FIRST_HALF));
        RecordedTest line = line(loss);
        assertThat(line.valueInUse()).hasValueSatisfying(value -> equal(value.amount(), "39787.82"));
        assertThat(line.price())
                .hasValueSatisfying(price -> equal(price.fairValue().amount(), "42102.48"));
        assertThat(line.basis()).isEqualTo(Basis.Kind.FAIR_VALUE_LESS_COSTS_OF_DISPOSAL);
        equal(loss.amount().amount(), "9949.52");
        assertThat(detail(loss).valueInUse()).contains(memo);
        assertThat(company.as("auditor", Role.AUDITOR, () -> valuesInUse.proposals(memo.id())))
                .extracting(Proposal::id)
                .containsExactly(loss.id());
        measured.post(loss);

        Proposal reversal = measured.only(measured.run(entity, SECOND_HALF));
        assertThat(reversal.kind()).isEqualTo(MeasurementKind.REVERSAL);
        equal(reversal.amount().amount(), "9949.52");
        equal(line(measured.post(reversal)).carryingAfter().amount(), "52052.00");
        MaterialImpairment disclosed = disclosure(entity).changes().getFirst();
        assertThat(disclosed.basis()).isEqualTo(Basis.Kind.FAIR_VALUE_LESS_COSTS_OF_DISPOSAL);
        assertThat(disclosed.inUse()).as("it decided nothing").isEmpty();
    }

    @Test
    void afterASaleTheVectorsReversalEndsAtTheCostOfWhatRemainsWhateverItBringsInUse() {
        ReportingEntity entity = measured.underIfrs();
        memos.write(entity, JUNE, "0.09", VECTOR);
        measured.post(measured.only(measured.run(entity, FIRST_HALF)));
        company.sales(entity.code(), "S1,ETH,2025-09-30,5,14000.00,EUR,0,");
        memos.write(entity, YEAR_END, "0.09", List.of(flow("0", "9000")));

        Proposal reversal = measured.only(measured.run(entity, SECOND_HALF));
        equal(reversal.amount().amount(), "7462.14");
        assertThat(line(reversal).basis()).isEqualTo(Basis.Kind.VALUE_IN_USE);
        assertThat(line(reversal).valueInUse()).hasValueSatisfying(value -> equal(value.amount(), "135000.00"));
        equal(line(reversal).carryingAfter().amount(), "39039.00");
    }

    @Test
    void aHigherValueInUseIsTheRecoverableAmountOfLossAndReversalAndDisclosedWithItsRates() {
        ReportingEntity entity = measured.underIfrs("2400.00");
        memos.write(entity, JUNE, "0.09", List.of(flow("1", "2398")));
        Proposal loss = measured.only(measured.run(entity, FIRST_HALF));
        equal(loss.amount().amount(), "8052.00");
        assertThat(line(loss).basis()).isEqualTo(Basis.Kind.VALUE_IN_USE);
        equal(line(loss).carryingAfter().amount(), "44000.00");
        measured.post(loss);

        memos.write(
                entity,
                with(
                        terms(YEAR_END, "0.08", "0.05"),
                        "level3Memo",
                        "Five percent a year, as the market reports of December support."),
                List.of(flow("2", "2916")));
        Proposal reversal = measured.only(measured.run(entity, SECOND_HALF));
        equal(reversal.amount().amount(), "6000.00");
        measured.post(reversal);

        IntangiblesDisclosure year = disclosure(entity);
        assertThat(cells(year)).contains(Cell.exact(new BigDecimal("0.09")), Cell.exact(new BigDecimal("0.08")));
        List<MaterialImpairment> changes = year.changes();
        assertThat(changes).extracting(MaterialImpairment::basis).containsOnly(Basis.Kind.VALUE_IN_USE);
        assertThat(changes)
                .extracting(change -> change.recoverableAmount().amount().toPlainString())
                .containsExactly("44000.00", "50000.00");
        assertThat(changes)
                .extracting(change -> change.inUse().orElseThrow())
                .containsExactly(
                        new MaterialImpairment.UseEstimate(
                                new BigDecimal("0.09"), Optional.empty(), BigDecimal.ZERO, NARRATIVE, ""),
                        new MaterialImpairment.UseEstimate(
                                new BigDecimal("0.08"),
                                Optional.of(new BigDecimal("0.09")),
                                new BigDecimal("0.05"),
                                NARRATIVE,
                                "Five percent a year, as the market reports of December support."));
    }

    @Test
    void aLaterMemoTakesThePlaceOfTheOneBeforeAndWhatRestsOnThatIsTestedAgain() {
        ReportingEntity entity = measured.underIfrs();
        ValueInUseMemo first = memos.write(entity, JUNE, "0.09", VECTOR);
        Proposal before = measured.only(measured.run(entity, FIRST_HALF));
        assertThat(measured.only(measured.run(entity, FIRST_HALF)).id())
                .as("nothing has changed")
                .isEqualTo(before.id());

        ValueInUseMemo second = memos.write(entity, JUNE, "0.08", VECTOR);
        assertThat(second.revision()).isEqualTo(first.revision() + 1);
        assertThat(company.as("auditor", Role.AUDITOR, () -> writeDowns.evidenceHolds(before.id())))
                .isFalse();
        assertRefused(RefusalCode.EVIDENCE_CHANGED, () -> measured.post(before));

        Proposal after = measured.only(measured.run(entity, FIRST_HALF));
        assertThat(company.status(before)).isEqualTo(CaseStatus.SUPERSEDED);
        assertThat(after.evidenceHash()).isNotEqualTo(before.evidenceHash());
        assertThat(detail(after).valueInUse()).contains(second);
        assertThat(detail(before).valueInUse())
                .as("it keeps what it rested on")
                .map(ValueInUseMemo::revision)
                .contains(first.revision());
        assertThat(company.as(
                        "auditor",
                        Role.AUDITOR,
                        () -> valuesInUse.beyond(entity.code(), OptionalLong.empty(), false, 10)))
                .extracting(ValueInUseMemo::inForce)
                .containsExactly(true, false);
    }

    @Test
    void aMemoAfterPostingIsNamedChangesNothingAndIsNamedNoMoreOnceItIsInTheBooks() {
        ReportingEntity entity = measured.underIfrs();
        Proposal posted = measured.post(measured.only(measured.run(entity, FIRST_HALF)));
        assertThat(open(entity)).isEmpty();

        ValueInUseMemo memo = memos.write(entity, JUNE, "0.09", List.of(flow("1", "2398")));
        assertThat(open(entity))
                .containsExactly(
                        new LaterValueInUse(posted.id(), "ETH", JUNE, OptionalInt.empty(), memo.id(), 1, "preparer"));
        assertThat(detail(posted).laterValuesInUse()).isEqualTo(open(entity));
        assertThat(detail(posted).proposal()).isEqualTo(posted);
        IntangiblesDisclosure half =
                company.as("auditor", Role.AUDITOR, () -> intangibles.between(entity.code(), YEAR_2025, JUNE));
        assertThat(new DraftWords(new Words()).reasons(half.header()))
                .containsExactly("Memo 1 of the value in use of ETH at June 30, 2025 was written by preparer after"
                        + " write-down " + posted.id() + " was posted: measure the period again.");

        Proposal difference = measured.only(measured.run(entity, FIRST_HALF));
        assertThat(difference.kind()).isEqualTo(MeasurementKind.REVERSAL);
        equal(difference.amount().amount(), "1897.52");
        assertThat(open(entity)).as("while it is not decided").hasSize(1);
        measured.post(difference);
        assertThat(open(entity)).isEmpty();
        assertThat(company.status(posted)).isEqualTo(CaseStatus.POSTED);
    }

    private WriteDownDetail detail(Proposal proposal) {
        return company.as("auditor", Role.AUDITOR, () -> writeDowns.detail(proposal.id()));
    }

    private RecordedTest line(Proposal proposal) {
        return company.as(
                        "auditor", Role.AUDITOR, () -> writeDowns.lines(proposal.id(), OptionalLong.empty(), false, 10))
                .getFirst();
    }

    private List<LaterValueInUse> open(ReportingEntity entity) {
        return company.as("auditor", Role.AUDITOR, () -> openTests.upTo(entity.code(), JUNE))
                .laterValuesInUse();
    }

    private IntangiblesDisclosure disclosure(ReportingEntity entity) {
        return company.as("auditor", Role.AUDITOR, () -> intangibles.between(entity.code(), YEAR_2025, YEAR_END));
    }

    /** Of the sheet of losses and reversals. */
    private static List<Cell> cells(IntangiblesDisclosure disclosure) {
        List<Cell> cells = new ArrayList<>();
        NoteWorkbook.of(new IntangiblesNote(disclosure, new Words()))
                .sheets()
                .get(1)
                .rows()
                .source()
                .each(cells::addAll);
        return cells;
    }

    private static void equal(BigDecimal amount, String expected) {
        assertThat(amount).isEqualByComparingTo(expected);
    }
}
