package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sales that nothing stands before: their lots cost 50.00 a coin, which no price of the period is below. */
@InPortal
class PostedAtOnceIT {

    @Inject
    private TestedCompany company;

    @Inject
    private BookedCompany books;

    @Inject
    private SqlRows rows;

    private ReportingEntity entity;

    @BeforeEach
    void open() {
        entity = books.found(Month.JANUARY);
        books.policy(entity, "US_COST_LESS_IMPAIRMENT", "", "2023-01-01");
        books.prices(entity, LocalDate.of(2023, 12, 31), LocalDate.of(2024, 2, 1), Map.of(), Map.of());
    }

    @Test
    void aFileOfSalesIsPostedWithWhatItsStepsSay() {
        company.lots(entity.code(), "A,BTC,2023-12-31,1,50.00,USD\nB,BTC,2024-01-02,2,100.00,USD");
        company.sales(
                entity.code(),
                "S1,BTC,2024-01-10T12:00:00Z,1.5,160.00,USD,1.00,\nS2,BTC,2024-01-11T12:00:00Z,0.5,60.00,USD,0.00,");

        assertThat(texts("SELECT status FROM disposal_posting WHERE book_id = ?"))
                .containsExactly("POSTED", "POSTED");
        assertThat(texts("SELECT CAST(COUNT(*) AS VARCHAR(9)) FROM disposal_lot p JOIN disposal_posting s"
                        + " ON s.book_id = p.book_id AND s.disposal_id = p.disposal_id JOIN lot_event e"
                        + " ON e.book_id = p.book_id AND e.lot_id = p.lot_id AND e.entry_id = s.entry_id"
                        + " AND e.quantity_change = -p.quantity AND e.cost_change = -p.relieved_cost"
                        + " AND e.reduction_change = -p.relieved_reduction AND e.value_change = -p.relieved_value_change"
                        + " WHERE p.book_id = ? AND e.kind = 'DISPOSE'"))
                .as("parts of lots that left as their steps say")
                .containsExactly("3");
    }

    @Test
    void salesThatArePostedTogetherAreOneEventOfTheTrail() {
        company.lots(entity.code(), "A,BTC,2023-12-31,3,150.00,USD");
        company.sales(
                entity.code(),
                "S1,BTC,2024-01-10T12:00:00Z,1,110.00,USD,1.00,\nS2,BTC,2024-01-11T12:00:00Z,1,120.00,USD,0.00,");
        assertThat(events("'JOURNAL' AND subject_id = CAST(? AS VARCHAR(64))"))
                .containsExactly("DISPOSALS_POSTED S1 to S2");

        company.sales(entity.code(), "S3,BTC,2024-01-12T12:00:00Z,1,110.00,USD,1.00,");
        assertThat(events("'DISPOSAL' AND subject_id IN (SELECT CAST(s.disposal_id AS VARCHAR(64))"
                        + " FROM disposal_posting s WHERE s.book_id = ?)"))
                .containsExactly("DISPOSAL_POSTED ");
    }

    private List<String> events(String ofSubject) {
        return texts("SELECT action || ' ' || reason FROM audit_event WHERE action LIKE 'DISPOSAL%POSTED'"
                + " AND subject_type = " + ofSubject + " ORDER BY seq");
    }

    private List<String> texts(String sql) {
        return rows.list(sql, row -> row.getString(1), entity.book().id());
    }
}
