package org.ballast.control.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.Quantity;
import org.ballast.sql.SqlRows;

/** Of write-downs that were posted, the units that waited and the market by which they are priced. Call it inside a transaction. */
@ApplicationScoped
public class DelayedUnits {

    private static final String SELECT =
            "SELECT c.id, c.tier, p.asset_id, p.market_id, p.currency, c.created_at, s.at AS posted_at,"
                    + " SUM(m.quantity) AS units FROM approval_step s JOIN approval_case c ON c.id = s.case_id"
                    + " JOIN proposal p ON p.case_id = c.id JOIN measurement m ON m.proposal_id = p.id AND m.disposal_id IS NULL"
                    + " WHERE s.action = 'POST' AND s.at >= ? AND s.at < ? AND c.entity_id = ?"
                    + " GROUP BY c.id, c.tier, p.asset_id, p.market_id, p.currency, c.created_at, s.at ORDER BY c.id";

    @Inject
    private SqlRows rows;

    /** The units of a proposal, from its creation to its posting. */
    public record Waited(
            long caseId,
            String tier,
            long assetId,
            long marketId,
            Currency currency,
            Instant from,
            Instant to,
            Quantity units) {}

    /**
     * Of an entity's write-downs posted in a time.
     *
     * @param to the instant after the last
     */
    public List<Waited> of(long entityId, Instant from, Instant to) {
        List<Waited> waited = new ArrayList<>();
        rows.forEach(
                SELECT,
                row -> waited.add(new Waited(
                        row.getLong("id"),
                        row.getString("tier"),
                        row.getLong("asset_id"),
                        row.getLong("market_id"),
                        Currency.getInstance(row.getString("currency")),
                        SqlRows.instant(row, "created_at"),
                        SqlRows.instant(row, "posted_at"),
                        new Quantity(row.getBigDecimal("units")))),
                from,
                to,
                entityId);
        return waited;
    }
}
