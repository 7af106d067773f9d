package org.ballast.holdings.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.LoanTerms;
import org.ballast.holdings.domain.SaleRestriction;
import org.ballast.imports.application.Upload;
import org.ballast.journal.application.LockPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OneTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/** What the disclosures of a locked month tell of restrictions on sale and pledged loans stays so. */
@InPortal
class ToldMonthsIT {

    private static final YearMonth NOVEMBER = YearMonth.of(2023, 11);

    @Inject
    private TestedCompany company;

    @Inject
    private RestrictSales restrictSales;

    @Inject
    private RecordLoans recordLoans;

    @Inject
    private LockPeriod lockPeriod;

    @Inject
    private OneTransaction transaction;

    @Inject
    private SqlRows rows;

    @Test
    void aRestrictionBeginsAndEndsAfterTheLastLockedMonth() throws Exception {
        ReportingEntity entity = company.found();
        SaleRestriction told = restrict(entity, "2023-11-05");
        softly(entity);
        assertTold(() -> restrict(entity, "2023-11-30"), "2023-11-30");
        assertTold(() -> end(entity, told, "2023-11-20"), "2023-11-20");
        hard(entity);
        assertTold(() -> restrict(entity, "2023-10-01"), "2023-10-01");
        assertThatThrownBy(() -> restrict(entity, "2021-05-05"))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.detail()).contains("disclosures of 2023-01"));
        assertTold(() -> end(entity, told, "2023-11-05"), "2023-11-05");
        for (String insert : new String[] {
            "INSERT INTO sale_restriction (id, lot_id, quantity, kind, from_day, until_day, nature, lapse, recorded_by, recorded_at)"
                    + " SELECT -id, lot_id, quantity, kind, from_day, until_day, nature, lapse, recorded_by, recorded_at"
                    + " FROM sale_restriction WHERE id = " + told.id(),
            "INSERT INTO sale_restriction_end (restriction_id, ended_on, reason, recorded_by, recorded_at)"
                    + " VALUES (" + told.id() + ", DATE '2023-11-30', 'waived', 'test', CURRENT_TIMESTAMP)"
        }) {
            assertThatThrownBy(() -> transaction.around(() -> rows.execute(insert)))
                    .hasStackTraceContaining("is told in the month from 2023-11-01, which is HARD_LOCKED");
        }

        assertThat(restrict(entity, "2023-11-05")).as("the same again").isEqualTo(told);
        assertThat(end(entity, told, "2023-12-01").end()).isPresent();
        assertThat(restrict(entity, "2023-12-01").terms().from()).isEqualTo("2023-12-01");
    }

    @Test
    void aLoanChangesAndEndsAfterTheLastLockedMonth() {
        ReportingEntity entity = company.found();
        LoanTerms told = loan(entity, "2023-11-10", "50.00", "");
        softly(entity);
        assertTold(() -> loan(entity, "2023-11-30", "0", ""), "2023-11-30");
        hard(entity);
        assertTold(() -> loan(entity, "2023-11-10", "60.00", "the bank restated it"), "2023-11-10");
        assertTold(() -> file(entity, "2023-12-01", "2023-10-31"), "2023-10-31");
        assertThatThrownBy(() -> transaction.around(() -> rows.execute(
                        "INSERT INTO pledged_loan (id, entity_id, reference, valid_from, revision, lender, currency, owed,"
                                + " asset_id, pledged, restore_to, call_at, reason, recorded_by, recorded_at) SELECT -id, entity_id, reference,"
                                + " valid_from, revision + 1, lender, currency, owed, asset_id, pledged, restore_to, call_at, 'why',"
                                + " recorded_by, recorded_at FROM pledged_loan WHERE entity_id = ?",
                        entity.id())))
                .hasStackTraceContaining("is told in the month from 2023-11-01, which is HARD_LOCKED");

        assertThat(loan(entity, "2023-11-10", "50.00", "").revision())
                .as("the same again")
                .isEqualTo(told.revision());
        assertThat(file(entity, "2023-12-01", "2023-12-31").recorded()).hasSize(2);
    }

    private SaleRestriction restrict(ReportingEntity entity, String from) {
        return company.as(
                "preparer",
                Role.PREPARER,
                () -> restrictSales.restrict(
                        entity.code(),
                        new NewSaleRestriction(
                                "L1",
                                "1",
                                "CONTRACTUAL_HOLDER",
                                LocalDate.parse(from),
                                LocalDate.of(2024, 6, 1),
                                "lock-up",
                                null)));
    }

    private SaleRestriction end(ReportingEntity entity, SaleRestriction restriction, String on) {
        return company.as(
                "preparer",
                Role.PREPARER,
                () -> restrictSales.end(
                        entity.code(), restriction.id(), new NewSaleRestriction.End(LocalDate.parse(on), "waived")));
    }

    private LoanTerms loan(ReportingEntity entity, String from, String owed, String reason) {
        NewPledgedLoan told =
                new NewPledgedLoan("PL-1", "Bank", "USD", owed, "BTC", "1", "0.70", null, null, null, from, reason);
        return company.as("preparer", Role.PREPARER, () -> recordLoans.record(entity.code(), told));
    }

    private RecordLoans.Recorded file(ReportingEntity entity, String... days) {
        StringBuilder csv = new StringBuilder("reference,lender,currency,owed,asset,pledged,call_at,valid_from\n");
        for (String day : days) {
            csv.append("PL-2,Bank,USD,10,BTC,1,0.7,").append(day).append('\n');
        }
        byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
        return company.as(
                "preparer",
                Role.PREPARER,
                () -> recordLoans.record(entity.code(), Upload.of(new ByteArrayInputStream(bytes), "loans.csv"), ""));
    }

    private void softly(ReportingEntity entity) {
        company.as("controller", Role.CONTROLLER, () -> lockPeriod.softly(entity.code(), NOVEMBER, ""));
    }

    private void hard(ReportingEntity entity) {
        company.as("cfo", Role.CFO, () -> lockPeriod.hard(entity.code(), NOVEMBER, ""));
    }

    private static void assertTold(ThrowingCallable call, String from) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.code()).isEqualTo(RefusalCode.PERIOD_LOCKED);
            YearMonth told = YearMonth.from(LocalDate.parse(from));
            assertThat(refused.detail())
                    .startsWith("What holds from " + from + " on is told in the disclosures of " + told)
                    .contains("Ask to open " + told + " again first");
        });
    }
}
