package org.ballast.livesheet.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ballast.amounts.Money;
import org.ballast.audit.application.Seals;
import org.ballast.livesheet.domain.KeptSeal;
import org.ballast.livesheet.domain.LiveSeal;
import org.ballast.prices.domain.FeedStatus;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** The sealed minutes of the books. */
@ApplicationScoped
public class LiveSeals {

    private static final int BLOCK = 50;
    private static final String TOTALS =
            "id, book_id, at_minute, as_of, status, currency, digital_assets, total_assets,"
                    + " total_liabilities, equity, solvency_ratio, inputs_hash, price_set, previous_hash, seal_hash";
    private static final String COLUMNS = TOTALS + ", inputs";
    private static final String OF_BOOK = " FROM live_seal WHERE book_id = ?";

    @Inject
    private SqlRows rows;

    @Inject
    private Batches batches;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** Whoever seals holds the one row of it until the end of the transaction: of several servers one at a time. */
    public void hold(Instant minute) {
        int held = rows.execute("UPDATE live_sealing SET at_minute = ? WHERE id = 1", minute);
        if (held != 1) {
            throw new IllegalStateException("live_sealing has " + held + " rows");
        }
    }

    /**
     * The open books without a seal of a minute, or of a later one, that have a policy whose asset had a tick lately. A minute
     * before the last seal is left out for good: nothing could stand between two seals that follow each other.
     *
     * @param since the tick was paid then or later
     */
    public List<Long> unsealed(Instant minute, Instant since) {
        return rows.list(
                "SELECT DISTINCT b.id FROM book b JOIN accounting_policy p ON p.book_id = b.id"
                        + " JOIN latest_tick t ON t.market_id = p.market_id AND t.asset_id = p.asset_id"
                        + " AND t.currency = b.currency WHERE b.closed_on IS NULL AND t.paid_at >= ?"
                        + " AND NOT EXISTS (SELECT 1 FROM live_seal s WHERE s.book_id = b.id AND s.at_minute >= ?)"
                        + " ORDER BY b.id",
                row -> row.getLong(1),
                since,
                minute);
    }

    /** The hash of the last seal of each of the books; none for a book that has none. */
    public Map<Long, String> heads(Collection<Long> books) {
        Map<Long, String> heads = new HashMap<>();
        rows.forEach(
                "SELECT s.book_id, s.seal_hash FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) JOIN live_seal s"
                        + " ON s.book_id = k.id AND s.at_minute = (SELECT MAX(l.at_minute) FROM live_seal l WHERE l.book_id = k.id)",
                row -> heads.put(row.getLong(1), row.getString(2)),
                books);
        return heads;
    }

    /** Keeps new seals, each under the event that the caller records. */
    public void add(Map<LiveSeal, String> inputsBySeal) {
        Iterator<Long> keys =
                ids.take("live_seal_seq", BLOCK, inputsBySeal.size()).boxed().iterator();
        try (BatchInsert added = batches.copyInto("live_seal", COLUMNS)) {
            inputsBySeal.forEach((seal, inputs) -> {
                long id = keys.next();
                added.add(
                        id,
                        seal.bookId(),
                        seal.minute(),
                        seal.asOf(),
                        seal.status(),
                        seal.equity().currency(),
                        seal.digitalAssets(),
                        seal.totalAssets(),
                        seal.totalLiabilities(),
                        seal.equity(),
                        seal.solvencyRatio(),
                        seal.inputsHash(),
                        seal.priceSet(),
                        seal.previous(),
                        seal.hash(),
                        inputs);
                seals.changed(SealedLiveSeals.KIND, id);
            });
        }
    }

    /** Seals of a book from an instant on and before another one, by minute, without their inputs. */
    public List<LiveSeal> between(long bookId, Instant from, Instant to, int atMost) {
        return rows.list(
                "SELECT " + TOTALS + OF_BOOK + " AND at_minute >= ? AND at_minute < ? ORDER BY at_minute LIMIT ?",
                LiveSeals::seal,
                bookId,
                from,
                to,
                atMost);
    }

    /** The same, the newest first. */
    public List<LiveSeal> newestBetween(long bookId, Instant from, Instant to, int atMost) {
        return rows.list(
                "SELECT " + TOTALS + OF_BOOK + " AND at_minute >= ? AND at_minute < ? ORDER BY at_minute DESC LIMIT ?",
                LiveSeals::seal,
                bookId,
                from,
                to,
                atMost);
    }

    /** The last seal of a book before an instant. */
    public Optional<LiveSeal> before(long bookId, Instant instant) {
        return rows
                .list(
                        "SELECT " + TOTALS + OF_BOOK + " AND at_minute < ? ORDER BY at_minute DESC LIMIT 1",
                        LiveSeals::seal,
                        bookId,
                        instant)
                .stream()
                .findFirst();
    }

    /** The seal of one minute with its inputs. */
    public Optional<KeptSeal> at(long bookId, Instant minute) {
        return rows.list("SELECT " + COLUMNS + OF_BOOK + " AND at_minute = ?", LiveSeals::kept, bookId, minute).stream()
                .findFirst();
    }

    /** Every seal of a stretch with its inputs, one after the other by minute, without keeping them. */
    public void each(long bookId, Instant from, Instant to, Consumer<KeptSeal> each) {
        rows.forEach(
                "SELECT " + COLUMNS + OF_BOOK + " AND at_minute >= ? AND at_minute < ? ORDER BY at_minute",
                row -> each.accept(kept(row)),
                bookId,
                from,
                to);
    }

    private static KeptSeal kept(ResultSet row) throws SQLException {
        return new KeptSeal(row.getLong("id"), seal(row), row.getString("inputs"));
    }

    private static LiveSeal seal(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        BigDecimal ratio = row.getBigDecimal("solvency_ratio");
        return new LiveSeal(
                row.getLong("book_id"),
                SqlRows.instant(row, "at_minute"),
                SqlRows.instant(row, "as_of"),
                FeedStatus.valueOf(row.getString("status")),
                new Money(row.getBigDecimal("digital_assets"), currency),
                new Money(row.getBigDecimal("total_assets"), currency),
                new Money(row.getBigDecimal("total_liabilities"), currency),
                new Money(row.getBigDecimal("equity"), currency),
                Optional.ofNullable(ratio),
                row.getString("inputs_hash"),
                row.getString("price_set"),
                row.getString("previous_hash"),
                row.getString("seal_hash"));
    }
}
