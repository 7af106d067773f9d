package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.ReadHoldings;
import org.ballast.holdings.domain.DisposalFilter;
import org.ballast.holdings.domain.RecordedDisposal;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two books that pass from cost to fair value on the first day of 2024, each with its own cost basis: 2 BTC for 200.00 that
 * lose 40.00 at the low of 80 in December, close the year at 110 and January at 120. One is sold for 130 in January.
 */
@InPortal
class ChangedModelIT {

    @Inject
    private TestedCompany company;

    @Inject
    private BookedCompany books;

    @Inject
    private ReadHoldings readHoldings;

    @Inject
    private SqlRows rows;

    private ReportingEntity primary;
    private ReportingEntity second;

    @BeforeEach
    void twoBooks() {
        primary = books.found(Month.JANUARY);
        second = books.open(primary, "SECOND");
        books.policy(primary, "US_COST_LESS_IMPAIRMENT", "", "2023-01-01");
        books.policy(second, "US_COST_LESS_IMPAIRMENT", "", "2023-01-01");
        books.prices(
                primary,
                LocalDate.of(2023, 12, 1),
                LocalDate.of(2024, 2, 1),
                Map.of("2023-12-10", "80"),
                Map.of("2023-12-31", "110", "2024-01-31", "120"));
        company.lots(primary.code(), "L1,BTC,2023-11-30,2,200.00,USD");
        for (ReportingEntity book : List.of(primary, second)) {
            assertThat(books.post(book, "2023-12-01", "2024-01-01"))
                    .singleElement()
                    .satisfies(loss -> assertThat(loss.amount()).isEqualTo(usd("40.00")));
        }
        books.policy(primary, "US_FAIR_VALUE_NI", "POST_IMPAIRMENT", "2024-01-01");
        books.policy(second, "US_FAIR_VALUE_NI", "ORIGINAL_COST", "2024-01-01");
        company.sales(primary.code(), "S1,BTC,2024-01-20,1,130.00,USD,1.00,");
    }

    @Test
    void daysUnderOneModelAndUnderTheNextAreNotMeasuredAsOnePeriod() {
        for (ReportingEntity book : List.of(primary, second)) {
            assertRefused(RefusalCode.MODEL_NOT_ALLOWED, () -> books.run(book, "2023-12-15", "2024-01-15"));
            assertRefused(RefusalCode.EARLIER_PERIOD_UNDECIDED, () -> books.run(book, "2024-01-15", "2024-02-01"));
        }
    }

    @Test
    void trap18InEveryBookTheAdoptionIsNoIncomeAndBearsItsTax() {
        for (ReportingEntity book : List.of(primary, second)) {
            Proposal adoption = books.post(book, "2024-01-01", "2024-02-01").getFirst();

            assertThat(adoption.kind()).isEqualTo(MeasurementKind.ADOPTION);
            assertThat(adoption.amount()).as("220.00 less 160.00").isEqualTo(usd("60.00"));
            assertThat(adoption.inIncome().isZero()).isTrue();
            assertThat(netDebits(adoption))
                    .as(book.book().code())
                    .isEqualTo(Map.of(
                            "1500", new BigDecimal("-200.00"),
                            "1510", new BigDecimal("220.00"),
                            "1590", new BigDecimal("40.00"),
                            "2600", new BigDecimal("-15.00"),
                            "3200", new BigDecimal("-45.00")));
        }
    }

    @Test
    void whatIsSoldAndHeldAfterwardsIsMeasuredFromTheAdoptionOn() {
        for (ReportingEntity book : List.of(primary, second)) {
            books.post(book, "2024-01-01", "2024-02-01");
            Proposal january = books.post(book, "2024-01-01", "2024-02-01").getFirst();

            assertThat(january.kind()).isEqualTo(MeasurementKind.REMEASUREMENT);
            assertThat(january.inIncome())
                    .as("the one that is held: 110.00 to 120.00")
                    .isEqualTo(usd("10.00"));
            assertThat(books.run(book, "2024-01-01", "2024-02-01").repeated()).isTrue();
        }
        assertThat(soldCost(primary)).as("post-impairment").isEqualTo(usd("80.00"));
        assertThat(soldCost(second)).as("original cost").isEqualTo(usd("100.00"));
        assertThat(income(primary))
                .as("40.00 lost, 110.00 to 130.00 and to 120.00 gained, a fee of 1.00")
                .isEqualByComparingTo("-11.00")
                .isEqualByComparingTo(income(second));
    }

    private Money soldCost(ReportingEntity book) {
        RecordedDisposal sale = company.as(
                        "auditor", Role.AUDITOR, () -> readHoldings.disposals(book, DisposalFilter.ALL, 0, 10))
                .getFirst();
        return sale.parts().getFirst().relieved().orElseThrow().cost();
    }

    private Map<String, BigDecimal> netDebits(Proposal posted) {
        Map<String, BigDecimal> accounts = new TreeMap<>();
        rows.forEach(
                "SELECT l.account, SUM(l.debit - l.credit) FROM journal_line l JOIN approval_case c ON c.entry_id = l.entry_id"
                        + " WHERE c.id = ? GROUP BY l.account",
                row -> accounts.put(row.getString(1), row.getBigDecimal(2).setScale(2)),
                posted.caseId());
        return accounts;
    }

    private BigDecimal income(ReportingEntity book) {
        return rows.list(
                        "SELECT SUM(credit - debit) FROM account_day WHERE book_id = ? AND account >= '4000'",
                        row -> row.getBigDecimal(1),
                        book.book().id())
                .getFirst();
    }

    private static Money usd(String amount) {
        return Money.of(amount, Currency.getInstance("USD"));
    }
}
