package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.holdings.domain.AssetStanding;
import org.ballast.sql.SqlRows;

/**
 * What each day moved on each asset of a book, kept by whatever appends to the histories of lots: what an asset holds and carries
 * costs days, not lots.
 */
@ApplicationScoped
public class AssetDays {

    private static final String ADD = "MERGE INTO asset_day d USING (SELECT k.asset_id, j.posted_on,"
            + " SUM(k.quantity) AS quantity, SUM(k.carrying) AS carrying FROM UNNEST(CAST(? AS BIGINT ARRAY),"
            + " CAST(? AS BIGINT ARRAY), CAST(? AS NUMERIC(38, 18) ARRAY), CAST(? AS NUMERIC(21, 4) ARRAY))"
            + " AS k(asset_id, entry_id, quantity, carrying) JOIN journal_entry j ON j.id = k.entry_id"
            + " GROUP BY k.asset_id, j.posted_on) m"
            + " ON (d.book_id = ? AND d.asset_id = m.asset_id AND d.posted_on = m.posted_on)"
            + " WHEN MATCHED THEN UPDATE SET quantity = d.quantity + m.quantity, carrying = d.carrying + m.carrying"
            + " WHEN NOT MATCHED THEN INSERT (book_id, asset_id, posted_on, quantity, carrying)"
            + " VALUES (?, m.asset_id, m.posted_on, m.quantity, m.carrying)";
    private static final String STANDING =
            "SELECT a.symbol, a.name, s.units0, s.carrying0, s.units1, s.carrying1 FROM ("
                    + "SELECT d.asset_id, SUM(CASE WHEN d.posted_on <= ? THEN d.quantity ELSE 0 END) AS units0,"
                    + " SUM(CASE WHEN d.posted_on <= ? THEN d.carrying ELSE 0 END) AS carrying0,"
                    + " SUM(d.quantity) AS units1, SUM(d.carrying) AS carrying1"
                    + " FROM asset_day d WHERE d.book_id = ? AND d.posted_on <= ? GROUP BY d.asset_id) s"
                    + " JOIN asset a ON a.id = s.asset_id ORDER BY a.symbol";

    /** The embedded database takes 65,536 members of an array. */
    private static final int SUMS_AT_ONCE = 10_000;

    @Inject
    private SqlRows rows;

    /** Adds steps that were just appended; whoever calls holds the book. */
    void add(long bookId, AssetSteps steps) {
        List<AssetSteps.Sum> sums = steps.sums();
        for (int from = 0; from < sums.size(); from += SUMS_AT_ONCE) {
            List<AssetSteps.Sum> part = sums.subList(from, Math.min(sums.size(), from + SUMS_AT_ONCE));
            rows.execute(
                    ADD,
                    part.stream().map(AssetSteps.Sum::assetId).toList(),
                    part.stream().map(AssetSteps.Sum::entryId).toList(),
                    part.stream().map(AssetSteps.Sum::quantity).toList(),
                    part.stream().map(AssetSteps.Sum::carrying).toList(),
                    bookId,
                    bookId);
        }
    }

    /**
     * What each asset holds and carries at the end of two days, for every asset that was ever held.
     *
     * @param first not after the second
     */
    public List<AssetStanding> standing(long bookId, Currency currency, LocalDate first, LocalDate second) {
        return rows.list(
                STANDING,
                row -> new AssetStanding(
                        row.getString("symbol"),
                        row.getString("name"),
                        row.getBigDecimal("units0"),
                        new Money(row.getBigDecimal("carrying0"), currency),
                        row.getBigDecimal("units1"),
                        new Money(row.getBigDecimal("carrying1"), currency)),
                first,
                first,
                bookId,
                second);
    }
}
