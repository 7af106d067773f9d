package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** One sale that takes each of many lots, of which each loses 6.33 first; {@code -Dballast.sold=100000} for more of them. */
@InPortal
class ManySoldLotsIT {

    private static final int LOTS = Integer.getInteger("ballast.sold", 5_000);

    @Inject
    private TestedCompany company;

    @Inject
    private BookedCompany books;

    @Inject
    private SqlRows rows;

    @Test
    void aSaleTakesEachLotWithItsLossAndLeavesNothing() {
        ReportingEntity entity = books.found(Month.JANUARY);
        books.policy(entity, "US_COST_LESS_IMPAIRMENT", "", "2023-01-01");
        books.prices(entity, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1), Map.of(), Map.of());
        company.lots(
                entity.code(),
                IntStream.range(0, LOTS)
                        .mapToObj(lot -> "L" + lot + ",BTC,2023-12-31,0.3,33.33,USD")
                        .collect(Collectors.joining("\n")));
        company.sales(
                entity.code(), "ALL,BTC,2024-01-31T23:00:00Z," + times("0.3") + "," + times("30.00") + ",USD,1.00,");

        books.post(entity, "2024-01-01", "2024-02-01");

        assertThat(one(
                        "SELECT COUNT(*) FROM lot_position WHERE book_id = ? AND quantity = 0 AND cost = 0 AND reduction = 0",
                        entity))
                .isEqualByComparingTo(BigDecimal.valueOf(LOTS));
        assertThat(one("SELECT SUM(relieved_cost - relieved_reduction) FROM disposal_lot WHERE book_id = ?", entity))
                .as("27.00 each at the low of 90")
                .isEqualByComparingTo(times("27.00"));
        assertThat(account("6100", entity)).isEqualByComparingTo(times("6.33"));
        assertThat(account("4100", entity)).isEqualByComparingTo(BigDecimal.ONE.subtract(times("3.00")));
        assertThat(account("1500", entity)).isEqualByComparingTo("0");
        assertThat(account("1590", entity)).isEqualByComparingTo("0");
    }

    private BigDecimal account(String number, ReportingEntity entity) {
        return one(
                "SELECT SUM(debit - credit) FROM journal_line WHERE account = '" + number + "' AND book_id = ?",
                entity);
    }

    private BigDecimal one(String sql, ReportingEntity entity) {
        return rows.list(sql, row -> row.getBigDecimal(1), entity.book().id()).getFirst();
    }

    private static BigDecimal times(String each) {
        return new BigDecimal(each).multiply(BigDecimal.valueOf(LOTS));
    }
}
