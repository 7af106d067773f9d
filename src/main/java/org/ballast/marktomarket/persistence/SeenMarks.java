package org.ballast.marktomarket.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.marktomarket.domain.PriceInstrument;
import org.ballast.sql.SqlRows;
import org.ballast.trading.domain.Mark;
import org.ballast.trading.persistence.StoredNumber;

/** Marks of venues as they are in force. Call it inside a transaction. */
@ApplicationScoped
public class SeenMarks {

    private static final String IN_FORCE = " AND NOT EXISTS (SELECT 1 FROM instrument_mark n"
            + " WHERE n.instrument_id = m.instrument_id AND n.marked_at = m.marked_at AND n.revision > m.revision)";
    private static final String NEWEST =
            "SELECT i.symbol, m.marked_at, m.mark_price, m.index_price, m.iv, m.underlying,"
                    + " m.open_interest, m.source FROM UNNEST(CAST(? AS VARCHAR(64) ARRAY)) AS k(symbol)"
                    + " JOIN instrument i ON i.symbol = k.symbol JOIN instrument_mark m ON m.instrument_id = i.id"
                    + " AND m.marked_at = (SELECT MAX(x.marked_at) FROM instrument_mark x"
                    + " WHERE x.instrument_id = i.id AND x.marked_at <= ?) WHERE 1 = 1" + IN_FORCE;
    private static final String INDEX = "SELECT m.marked_at, m.index_price FROM instrument_mark m"
            + " JOIN instrument i ON i.id = m.instrument_id JOIN asset s ON s.id = i.asset_id"
            + " WHERE s.symbol = ? AND CASE WHEN i.style = 'INVERSE' THEN 'USD' ELSE i.settlement END = ? AND m.marked_at <= ?"
            + IN_FORCE
            + " ORDER BY m.marked_at DESC, i.symbol FETCH FIRST 1 ROWS ONLY";

    private static final String INDEXES = "SELECT k.underlying, k.currency, k.wanted_at, m.marked_at, m.index_price"
            + " FROM UNNEST(CAST(? AS VARCHAR(32) ARRAY), CAST(? AS VARCHAR(32) ARRAY),"
            + " CAST(? AS TIMESTAMP(6) WITH TIME ZONE ARRAY), CAST(? AS TIMESTAMP(6) WITH TIME ZONE ARRAY))"
            + " AS k(underlying, currency, wanted_at, oldest) JOIN instrument_mark m ON m.id = (SELECT y.id"
            + " FROM instrument_mark y JOIN instrument i ON i.id = y.instrument_id JOIN asset s ON s.id = i.asset_id"
            + " WHERE s.symbol = k.underlying"
            + " AND CASE WHEN i.style = 'INVERSE' THEN 'USD' ELSE i.settlement END = k.currency"
            + " AND y.marked_at <= k.wanted_at AND y.marked_at >= k.oldest AND NOT EXISTS (SELECT 1 FROM instrument_mark n"
            + " WHERE n.instrument_id = y.instrument_id AND n.marked_at = y.marked_at AND n.revision > y.revision)"
            + " ORDER BY y.marked_at DESC, i.symbol FETCH FIRST 1 ROWS ONLY)";

    /** The embedded database takes 65,536 members of an array. */
    private static final int ASKED_AT_ONCE = 10_000;

    @Inject
    private SqlRows rows;

    /** The newest mark of each instrument at or before an instant, by symbol. */
    public Map<String, Mark> newestAt(Collection<String> symbols, Instant at) {
        Map<String, Mark> marks = new HashMap<>();
        rows.forEach(NEWEST, row -> marks.put(row.getString("symbol"), mark(row)), symbols, at);
        return marks;
    }

    /** The newest index of an underlying in a currency at or before an instant, of whatever instrument has its price in that. */
    public Optional<PriceInstrument.Index> indexAt(String underlying, String currency, Instant at) {
        return rows
                .list(
                        INDEX,
                        row -> new PriceInstrument.Index(
                                SqlRows.instant(row, "marked_at"), StoredNumber.of(row, "index_price")),
                        underlying,
                        currency,
                        at)
                .stream()
                .findFirst();
    }

    /**
     * What an index is asked of.
     *
     * @param underlying symbol of the asset
     * @param currency that its price is in
     */
    public record Asked(String underlying, String currency, Instant at) {}

    /**
     * The same of many at once: the newest index at or before each instant; those without one that is fresh enough are left out.
     *
     * @param freshFor how long before its instant an index may be
     */
    public Map<Asked, PriceInstrument.Index> indexesAt(Collection<Asked> wanted, Duration freshFor) {
        List<Asked> all = wanted.stream().distinct().toList();
        Map<Asked, PriceInstrument.Index> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += ASKED_AT_ONCE) {
            List<Asked> part = all.subList(from, Math.min(all.size(), from + ASKED_AT_ONCE));
            rows.forEach(
                    INDEXES,
                    row -> found.put(
                            new Asked(
                                    row.getString("underlying"),
                                    row.getString("currency"),
                                    SqlRows.instant(row, "wanted_at")),
                            new PriceInstrument.Index(
                                    SqlRows.instant(row, "marked_at"), StoredNumber.of(row, "index_price"))),
                    part.stream().map(Asked::underlying).toList(),
                    part.stream().map(Asked::currency).toList(),
                    part.stream().map(Asked::at).toList(),
                    part.stream().map(each -> each.at().minus(freshFor)).toList());
        }
        return found;
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(
                row.getString("symbol"),
                SqlRows.instant(row, "marked_at"),
                StoredNumber.of(row, "mark_price"),
                StoredNumber.of(row, "index_price"),
                StoredNumber.ifThere(row, "iv"),
                StoredNumber.ifThere(row, "underlying"),
                StoredNumber.ifThere(row, "open_interest"),
                row.getString("source"));
    }
}
