package org.ballast.corrections.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.sql.SqlRows;

/** Which posted measurements rest on a price that another one has replaced since. Call it inside a transaction. */
@ApplicationScoped
public class PricesBehind {

    private static final String KEYS = "FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) JOIN price_bar g ON g.id = k.id ";
    private static final String FOUND = "SELECT g.id, m.code, a.symbol, g.opens_at " + KEYS
            + "JOIN market m ON m.id = g.market_id JOIN asset a ON a.id = g.asset_id ORDER BY g.id";

    // Whatever revision is named, all of the same bar that are not in force any more, beside the one that is and may be
    // used
    private static final String BEHIND = KEYS
            + "JOIN price_bar b ON b.market_id = g.market_id AND b.asset_id = g.asset_id AND b.currency = g.currency"
            + " AND b.interval_seconds = g.interval_seconds AND b.opens_at = g.opens_at AND b.superseded_by IS NOT NULL"
            + " JOIN measurement t ON t.price_bar_id = b.id AND t.kind <> 'NONE' JOIN proposal p ON p.id = t.proposal_id"
            + " JOIN approval_case c ON c.id = p.case_id AND c.status = 'POSTED'"
            + " JOIN book o ON o.id = p.book_id LEFT JOIN price_bar n ON n.market_id = b.market_id AND n.asset_id = b.asset_id"
            + " AND n.currency = b.currency AND n.interval_seconds = b.interval_seconds AND n.opens_at = b.opens_at"
            + " AND n.superseded_by IS NULL AND n.status NOT IN ('HELD', 'REJECTED')";

    // A revision that says the same of what was measured by changes nothing
    private static final String OTHERWISE = " (n.id IS NULL OR t.price <> CASE WHEN p.model = 'US_COST_LESS_IMPAIRMENT'"
            + " AND p.low_price_policy <> 'DAILY_CLOSE' THEN n.low_price ELSE n.close_price END) ";

    @Inject
    private SqlRows rows;

    /** A bar, by the UTC day on which it opens. */
    public record Found(long id, String market, String asset, LocalDate on) {}

    public List<Found> bars(Collection<Long> ids) {
        return rows.list(
                FOUND,
                row -> new Found(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("symbol"),
                        LocalDate.ofInstant(SqlRows.instant(row, "opens_at"), ZoneOffset.UTC)),
                ids);
    }

    /** Write-downs, remeasurements and adoptions that are posted in a book of an entity. */
    public Set<PostedThing> restingOn(long entityId, Collection<Long> ids) {
        Set<PostedThing> resting = new HashSet<>();
        rows.forEach(
                "SELECT DISTINCT p.id " + BEHIND + " WHERE o.entity_id = ? AND" + OTHERWISE,
                row -> resting.add(new PostedThing(ThingKind.WRITE_DOWN, row.getLong(1))),
                ids,
                entityId);
        return resting;
    }

    /** How many such there are in the books of each company, by its code. */
    public SortedMap<String, Integer> byEntity(long id) {
        SortedMap<String, Integer> found = new TreeMap<>();
        rows.forEach(
                "SELECT r.code, COUNT(DISTINCT p.id) AS resting " + BEHIND
                        + " JOIN reporting_entity r ON r.id = o.entity_id WHERE" + OTHERWISE + "GROUP BY r.code",
                row -> found.put(row.getString("code"), row.getInt("resting")),
                List.of(id));
        return found;
    }
}
