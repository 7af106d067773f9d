package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A sale that is recorded after a later one of its lot was posted: 5 coins with a cost of 425.01, of which two leave on the 20th
 * with 170.00 and then one, on the 10th, with 85.00. At the parts of the order of time 170.00 were left, not 170.01.
 */
@InPortal
class LateSaleIT {

    private static final String FIRST = "2024-01-01";
    private static final String END = "2024-02-01";

    @Inject
    private TestedCompany company;

    @Inject
    private BookedCompany books;

    @Inject
    private SqlRows rows;

    private ReportingEntity atCost;
    private ReportingEntity atFairValue;
    private ReportingEntity underIfrs;

    @BeforeEach
    void aLateSale() {
        atCost = books.found(Month.JANUARY);
        atFairValue = books.open(atCost, "FAIR", "US_GAAP");
        underIfrs = books.open(atCost, "IFRS", "IFRS");
        books.policy(atCost, "US_COST_LESS_IMPAIRMENT", "", "2023-01-01");
        books.policy(atFairValue, "US_FAIR_VALUE_NI", "", "2023-01-01");
        books.policy(underIfrs, "IFRS_COST_IMPAIRMENT", "", "2023-01-01");
        books.prices(
                atCost,
                LocalDate.of(2023, 12, 31),
                LocalDate.of(2024, 2, 1),
                Map.of("2024-01-25", "75", "2024-01-31", "75"),
                Map.of("2024-01-31", "75"));
        company.lots(atCost.code(), "A,BTC,2023-12-31,5,425.01,USD");
        company.sales(atCost.code(), "S1,BTC,2024-01-20T12:00:00Z,2,200.00,USD,0.00,");
        books.run(atFairValue, FIRST, END);
        books.run(underIfrs, FIRST, END);
        company.sales(atCost.code(), "S2,BTC,2024-01-10T12:00:00Z,1,100.00,USD,0.00,");
    }

    @Test
    void leavesALotThatIsMeasuredAsItStandsInTheBooksUnderEveryModel() {
        for (ReportingEntity book : List.of(atCost, atFairValue, underIfrs)) {
            assertThat(books.post(book, FIRST, END)).as(book.book().code()).hasSize(1);

            assertThat(amounts("SELECT cost - reduction + value_change FROM lot_position WHERE book_id = ?", book))
                    .as(book.book().code() + ": two coins at 75.00")
                    .containsExactly(new BigDecimal("150.0000"));
            assertThat(amounts("SELECT cost FROM lot_position WHERE book_id = ?", book))
                    .containsExactly(new BigDecimal("170.0100"));
            assertThat(books.run(book, FIRST, END).proposals())
                    .as("the same inputs propose nothing more")
                    .allMatch(proposal -> proposal.status().name().equals("POSTED"));
        }
    }

    private List<BigDecimal> amounts(String sql, ReportingEntity book) {
        return rows.list(sql, row -> row.getBigDecimal(1), book.book().id());
    }
}
