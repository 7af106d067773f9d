package org.ballast.statements.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.sql.SqlRows;
import org.ballast.statements.domain.Pending;
import org.ballast.writedowns.domain.OpenTests;

/** What is not posted yet although it counts for a day or an earlier one. */
@ApplicationScoped
public class PendingItems {

    private static final String PROPOSALS = "SELECT COUNT(*), COALESCE(SUM(amount), 0) FROM proposal"
            + " WHERE entity_id = ? AND status IN ('DRAFT', 'SUBMITTED', 'RETURNED') AND period_end <= ?";
    private static final String DISPOSALS =
            "SELECT COUNT(*) FROM disposal WHERE entity_id = ? AND status = 'AWAITING_TEST' AND disposed_on <= ?";

    @Inject
    private SqlRows rows;

    private record Proposals(int count, BigDecimal amount) {}

    public Pending upTo(long entityId, Currency currency, LocalDate day, OpenTests tests) {
        List<Proposals> proposals = rows.list(
                PROPOSALS, row -> new Proposals(row.getInt(1), row.getBigDecimal(2)), entityId, day.plusDays(1));
        List<Integer> disposals = rows.list(DISPOSALS, row -> row.getInt(1), entityId, day);
        return new Pending(
                proposals.get(0).count(), new Money(proposals.get(0).amount(), currency), disposals.get(0), tests);
    }
}
