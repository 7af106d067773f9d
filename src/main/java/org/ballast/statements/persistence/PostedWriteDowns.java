package org.ballast.statements.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.sql.SqlRows;
import org.ballast.statements.domain.ImpairmentFacts;
import org.ballast.statements.domain.LowestPrice;

/** What led to the write-downs that were posted in a period. */
@ApplicationScoped
public class PostedWriteDowns {

    // One whose mirror is of a later day stands in the period still
    private static final String POSTED = " p.book_id = ? AND p.case_id IN (SELECT c.id FROM approval_case c"
            + " LEFT JOIN journal_entry m ON m.reverses_id = c.entry_id WHERE c.status IN ('POSTED', 'REVERSED')"
            + " AND (m.id IS NULL OR m.posted_on >= ?)) AND p.period_end > ? AND p.period_end <= ?";
    private static final String COUNTS = "SELECT p.asset_id, COUNT(DISTINCT t.lot_id) AS lots FROM proposal p"
            + " JOIN measurement t ON t.proposal_id = p.id WHERE t.kind = 'LOSS' AND" + POSTED + " GROUP BY p.asset_id";
    private static final String LOWEST = "SELECT asset_id, price, currency, opens_at, interval_seconds, market FROM ("
            + "SELECT p.asset_id, t.price, t.currency, b.opens_at, b.interval_seconds, m.name AS market,"
            + " ROW_NUMBER() OVER (PARTITION BY p.asset_id ORDER BY t.price, b.opens_at) AS cheapest"
            + " FROM proposal p JOIN measurement t ON t.proposal_id = p.id"
            + " JOIN price_bar b ON b.id = t.price_bar_id JOIN market m ON m.id = b.market_id"
            + " WHERE t.kind = 'LOSS' AND" + POSTED + ") w WHERE w.cheapest = 1";
    private static final String NARRATIVES = "SELECT p.asset_id, p.narrative FROM proposal p WHERE p.narrative <> ''"
            + " AND" + POSTED + " ORDER BY p.period_end, p.id";

    @Inject
    private SqlRows rows;

    /** By the asset's key; assets without a write-down are not in it. */
    public Map<Long, ImpairmentFacts> facts(long bookId, LocalDate from, LocalDate to) {
        Map<Long, LowestPrice> lowest = new HashMap<>();
        rows.forEach(LOWEST, row -> lowest.put(row.getLong("asset_id"), LotStates.price(row)), bookId, to, from, to);
        Map<Long, List<String>> narratives = new HashMap<>();
        rows.forEach(
                NARRATIVES,
                row -> narratives
                        .computeIfAbsent(row.getLong("asset_id"), asset -> new ArrayList<>())
                        .add(row.getString("narrative")),
                bookId,
                to,
                from,
                to);
        Map<Long, ImpairmentFacts> facts = new HashMap<>();
        rows.forEach(
                COUNTS,
                row -> {
                    long asset = row.getLong("asset_id");
                    facts.put(
                            asset,
                            new ImpairmentFacts(
                                    row.getInt("lots"),
                                    Optional.ofNullable(lowest.get(asset)),
                                    narratives.getOrDefault(asset, List.of())));
                },
                bookId,
                to,
                from,
                to);
        return facts;
    }
}
