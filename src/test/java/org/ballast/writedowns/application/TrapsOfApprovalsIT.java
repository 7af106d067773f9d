package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.writedowns.application.EnteringJournals.credit;
import static org.ballast.writedowns.application.EnteringJournals.debit;
import static org.ballast.writedowns.application.EnteringJournals.rent;
import static org.ballast.writedowns.application.MeasuredCompany.YEAR_2025;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.Tier;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.manualjournals.application.NewManualJournal;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** Traps 4, 9, 10, 19, 20 and 24 of accounting.md §14 from the case to the books; 11 is in {@link WriteDownIT}. */
@InPortal
class TrapsOfApprovalsIT {

    private static final LocalDate JANUARY_END = LocalDate.of(2024, 1, 31);
    private static final LocalDate JUNE_END = LocalDate.of(2025, 6, 30);

    @Inject
    private FoundCompany founding;

    @Inject
    private TestedCompany company;

    @Inject
    private TieredCompany tiered;

    @Inject
    private MeasuredCompany measured;

    @Inject
    private EnteringJournals journals;

    @Inject
    private EditNarrative editNarrative;

    @Inject
    private SqlRows rows;

    @Test
    void trap4NothingIsReversedUnderAsc35030HoweverThePriceRises() {
        ReportingEntity entity = company.priced();
        Proposal posted = company.approveAs("controller", company.submitted(entity.code()));
        TestPeriod february = new TestPeriod(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 1));
        StringBuilder higher = new StringBuilder();
        february.from().datesUntil(february.to()).forEach(day -> higher.append("BTC," + day + ",115,130,110,120,5\n"));
        company.pricesBy("preparer", entity.code(), higher.toString().strip(), "");

        assertThat(company.test(entity.code(), february).proposals()).isEmpty();
        assertThat(journals.balances(entity, february.lastDay())).containsEntry("1590", "-40.00");
        assertThatThrownBy(() -> rows.execute(
                        "INSERT INTO proposal (id, case_id, run_id, book_id, asset_id, kind, period_start, period_end, model,"
                                + " market_id, low_price_policy, amount, in_income, currency, lots, evidence_hash, narrative,"
                                + " created_by, created_at) SELECT -id, -case_id, run_id, book_id, asset_id, 'REVERSAL',"
                                + " period_start, period_end, model, market_id, low_price_policy, amount, amount, currency,"
                                + " lots, evidence_hash, '', created_by, created_at FROM proposal WHERE id = ?",
                        posted.id()))
                .hasStackTraceContaining("proposal_is_reversed_under_ifrs_alone");
    }

    @Test
    void trap9TheSameApprovalAgainPostsNothingMore() {
        ApprovalCase waiting = journals.enter(journal(), rent("T-9", JANUARY_END, "10.00"));
        ApprovalCase posted = journals.approve("controller", Role.CONTROLLER, waiting);

        assertThat(journals.approve("controller", Role.CONTROLLER, waiting)).isEqualTo(posted);
        assertRefused(RefusalCode.ILLEGAL_TRANSITION, () -> journals.approve("cfo", Role.CFO, waiting));
        assertThat(entriesOf(posted)).isEqualTo(1);
    }

    @Test
    void trap10NeitherEditorNorTheSamePersonTwiceApproves() {
        Proposal draft = TieredCompany.only(tiered.run(tiered.holding("5000")));
        company.as("editor", Role.PREPARER, () -> editNarrative.write(draft.id(), Seen.LATEST, "The low of January"));
        Proposal submitted = tiered.submit(draft);

        assertRefused(RefusalCode.SOD_EDITOR_IS_APPROVER, () -> tiered.approve("editor", Role.CFO, submitted));
        assertRefused(RefusalCode.SOD_PREPARER_IS_APPROVER, () -> tiered.approve("preparer", Role.CFO, submitted));
        tiered.approve("cfo", Role.CFO, submitted);
        assertRefused(RefusalCode.SOD_DUPLICATE_APPROVER, () -> tiered.approve("cfo", Role.CONTROLLER, submitted));
        assertThat(tiered.approve("controller", Role.CONTROLLER, submitted).status())
                .isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void trap19AnImpairmentReversalIsNoMirrorOfTheLoss() {
        ReportingEntity entity = measured.underIfrs();
        Proposal loss =
                measured.post(measured.only(measured.run(entity, new TestPeriod(YEAR_2025, JUNE_END.plusDays(1)))));
        Proposal reversal = measured.post(
                measured.only(measured.run(entity, new TestPeriod(JUNE_END.plusDays(1), LocalDate.of(2026, 1, 1)))));

        assertThat(reversal.kind()).isEqualTo(MeasurementKind.REVERSAL);
        assertThat(entryOf(loss)).isEqualTo("IMPAIRMENT ORDINARY: 1590 -9949.52, 6100 9949.52");
        assertThat(entryOf(reversal)).isEqualTo("REVERSAL ORDINARY: 1590 9949.52, 4120 -9949.52");
    }

    @Test
    void trap20NothingIsPostedToALockedMonthNorDatedBackIntoIt() {
        ReportingEntity entity = company.priced();
        Proposal submitted = company.submitted(entity.code());
        ApprovalCase waiting = journals.enter(entity, rent("T-20", JANUARY_END, "10.00"));
        journals.month(entity, JANUARY_END.withDayOfMonth(1), "HARD_LOCKED");

        assertRefused(RefusalCode.PERIOD_LOCKED, () -> company.approveAs("controller", submitted));
        assertRefused(RefusalCode.PERIOD_LOCKED, () -> journals.approve("controller", Role.CONTROLLER, waiting));
        assertRefused(RefusalCode.PERIOD_LOCKED, () -> company.lots(entity.code(), "L9,BTC,2024-01-15,1,90.00,USD"));
        assertThat(company.status(submitted)).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(entriesOf(waiting)).isZero();

        journals.month(entity, JANUARY_END.withDayOfMonth(1), "SOFT_LOCKED");
        assertRefused(RefusalCode.PERIOD_LOCKED, () -> journals.approve("controller", Role.CONTROLLER, waiting));
        NewManualJournal late = new NewManualJournal(
                "T-20A",
                JANUARY_END,
                "Audit fee that came late",
                "ADJUSTING",
                List.of(debit("6000", "10.00"), credit("2000", "10.00")),
                null,
                null);
        assertThat(journals.post(entity, late).status()).isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void trap24ThreePartsOfOneLossAreOneLossAndNothingByHandPassesByItself() {
        ReportingEntity entity = tiered.holding("200");
        tiered.run(entity);
        for (String part : List.of("L2", "L3")) {
            company.lots(entity.code(), part + ",BTC,2023-12-31,2400,240000,USD");
            Proposal next = tiered.run(entity).stream()
                    .filter(each -> each.status() != CaseStatus.POSTED)
                    .findFirst()
                    .orElseThrow();
            Proposal submitted = tiered.submit(next);
            assertThat(submitted.amount().amount()).isEqualByComparingTo("48000.00");
            assertThat(submitted.tier()).hasValue(part.equals("L2") ? Tier.T1_SINGLE : Tier.T2_DUAL);
            tiered.approve("cfo", Role.CFO, submitted);
        }
        assertThat(journals.enter(entity, rent("T-24", JANUARY_END, "0.01")).tier())
                .hasValue(Tier.T1_SINGLE);
    }

    private ReportingEntity journal() {
        return founding.of("TR", Framework.US_GAAP, Currency.getInstance("USD"));
    }

    private int entriesOf(ApprovalCase any) {
        return rows.list(
                        "SELECT COUNT(*) FROM journal_entry WHERE source_type = 'CASE' AND source_id = ?",
                        row -> row.getInt(1),
                        Long.toString(any.id()))
                .getFirst();
    }

    /** Kind and purpose, and what it moved on each account, credits below zero. */
    private String entryOf(Proposal posted) {
        long entry = posted.entryId().orElseThrow();
        String kind = rows.list(
                        "SELECT kind, purpose FROM journal_entry WHERE id = ?",
                        row -> row.getString(1) + " " + row.getString(2),
                        entry)
                .getFirst();
        List<String> moved = rows.list(
                "SELECT account, SUM(debit - credit) AS net FROM journal_line WHERE entry_id = ? GROUP BY account"
                        + " ORDER BY account",
                row -> row.getString(1) + " " + row.getBigDecimal(2).setScale(2).toPlainString(),
                entry);
        return kind + ": " + String.join(", ", moved);
    }
}
