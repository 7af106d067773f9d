package org.ballast.writedowns.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.PrimitiveIterator;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.measurement.domain.LowPrice;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.LotLoss;
import org.ballast.writedowns.domain.RecordedTest;
import org.ballast.writedowns.domain.TestFigures;
import org.ballast.writedowns.domain.UsedPrice;

/** The tests that were made, with and without loss; append-only. Call it inside a transaction. */
@ApplicationScoped
public class Tests {

    private static final int IDS_A_BLOCK = 1_000;
    private static final int LOTS_AT_ONCE = 5_000;
    private static final String WRITTEN =
            "id, run_id, proposal_id, lot_id, segment, disposal_id, window_from, window_to, "
                    + "quantity, carrying_before, price, price_bar_id, priced_at, fair_value, loss, "
                    + "carrying_after, currency";
    private static final String SELECT = "SELECT t.id, t.lot_id, l.code, l.acquired_at, t.segment, t.window_from,"
            + " t.window_to, t.quantity, t.carrying_before, t.price, t.price_bar_id, t.priced_at, t.fair_value, t.loss,"
            + " t.carrying_after, t.currency, m.code AS market, b.interval_seconds, b.import_line, f.file_name, f.sha256,"
            + " d.reference FROM impairment_test t JOIN lot l ON l.id = t.lot_id"
            + " LEFT JOIN price_bar b ON b.id = t.price_bar_id LEFT JOIN market m ON m.id = b.market_id"
            + " LEFT JOIN import_file f ON f.id = b.import_id LEFT JOIN disposal d ON d.id = t.disposal_id ";
    private static final String USED = "SELECT t.price, t.priced_at, t.currency, COUNT(DISTINCT t.lot_id) AS lots,"
            + " SUM(t.loss) AS loss, m.code AS market, b.recorded_by, b.import_line, f.file_name, f.sha256"
            + " FROM impairment_test t JOIN price_bar b ON b.id = t.price_bar_id JOIN market m ON m.id = b.market_id"
            + " LEFT JOIN import_file f ON f.id = b.import_id WHERE t.proposal_id = ? AND t.loss > 0"
            + " GROUP BY t.price, t.priced_at, t.currency, m.code, b.recorded_by, b.import_line, f.file_name, f.sha256"
            + " ORDER BY t.price, t.priced_at FETCH FIRST ? ROWS ONLY";

    @Inject
    private SqlRows rows;

    @Inject
    private Batches batches;

    @Inject
    private IdBlocks ids;

    /**
     * @param proposalId empty where the asset had no loss
     */
    public void add(long runId, OptionalLong proposalId, List<TestFigures> tests) {
        PrimitiveIterator.OfLong keys =
                ids.take("impairment_test_seq", IDS_A_BLOCK, tests.size()).iterator();
        try (BatchInsert inserts = batches.copyInto("impairment_test", WRITTEN)) {
            for (TestFigures test : tests) {
                Optional<LowPrice> low = test.low();
                inserts.add(
                        keys.nextLong(),
                        runId,
                        proposalId,
                        test.lotId(),
                        test.segment(),
                        test.disposalId(),
                        test.window().from(),
                        test.window().to(),
                        test.quantity(),
                        test.carryingBefore(),
                        low.map(LowPrice::price),
                        low.map(lowest -> lowest.bar().id()),
                        low.map(LowPrice::pricedAt),
                        test.fairValue(),
                        test.loss(),
                        test.carryingAfter(),
                        test.carryingBefore().currency());
            }
        }
    }

    /**
     * The lines of a proposal: its tests that found a loss, beyond another one. They were made, and so have their keys, in
     * the order of acquisition, code and segment; backward they come against it.
     *
     * @param id key of that test, empty for the edge of the list
     */
    public List<RecordedTest> lossesOf(long proposalId, OptionalLong id, boolean backward, int limit) {
        return beyond("t.proposal_id = ? AND t.loss > 0", proposalId, id, backward, limit);
    }

    /** The same of the tests of a proposal that found no loss. */
    public List<RecordedTest> withoutLossOf(long proposalId, OptionalLong id, boolean backward, int limit) {
        return beyond("t.proposal_id = ? AND t.loss = 0", proposalId, id, backward, limit);
    }

    /** The same of the tests of a run that led to no proposal: the asset had no loss. */
    public List<RecordedTest> withoutProposal(long runId, OptionalLong id, boolean backward, int limit) {
        return beyond("t.run_id = ? AND t.proposal_id IS NULL", runId, id, backward, limit);
    }

    private List<RecordedTest> beyond(String which, long ownerId, OptionalLong id, boolean backward, int limit) {
        return rows.list(
                SELECT + "WHERE " + which + " AND t.id " + (backward ? "< ? ORDER BY t.id DESC" : "> ? ORDER BY t.id")
                        + " FETCH FIRST ? ROWS ONLY",
                Tests::test,
                ownerId,
                id.orElse(backward ? Long.MAX_VALUE : 0),
                limit);
    }

    /** The prices that the losses of a proposal rest on, the lowest first. */
    public List<UsedPrice> used(long proposalId, int limit) {
        return rows.list(USED, Tests::usedPrice, proposalId, limit);
    }

    /** What each lot of a proposal loses, several segments of a lot added up, in the order of its tests. */
    public List<LotLoss> lossByLot(long proposalId) {
        return rows.list(
                "SELECT t.lot_id, l.code, t.currency, SUM(t.loss) AS loss FROM impairment_test t"
                        + " JOIN lot l ON l.id = t.lot_id WHERE t.proposal_id = ? AND t.loss > 0"
                        + " GROUP BY t.lot_id, l.code, t.currency, l.acquired_at ORDER BY l.acquired_at, l.code",
                row -> new LotLoss(
                        row.getLong("lot_id"),
                        row.getString("code"),
                        new Money(row.getBigDecimal("loss"), Currency.getInstance(row.getString("currency")))),
                proposalId);
    }

    /** How many disposals wait for a proposal's tests and are posted with it. */
    public int countDisposals(long proposalId) {
        return rows.list(
                        "SELECT count(DISTINCT disposal_id) AS disposals FROM impairment_test WHERE proposal_id = ?",
                        row -> row.getInt("disposals"),
                        proposalId)
                .get(0);
    }

    /** How many tests of a proposal found a loss and how many did not. */
    public Map<Boolean, Integer> countOf(long proposalId) {
        Map<Boolean, Integer> byLoss = new HashMap<>();
        rows.forEach(
                "SELECT loss > 0 AS impaired, count(*) AS tests FROM impairment_test WHERE proposal_id = ? GROUP BY loss > 0",
                row -> byLoss.put(row.getBoolean("impaired"), row.getInt("tests")),
                proposalId);
        return byLoss;
    }

    /** How many tests of a run led to no proposal. */
    public int countWithoutProposal(long runId) {
        return rows.list(
                        "SELECT count(*) AS tests FROM impairment_test WHERE run_id = ? AND proposal_id IS NULL",
                        row -> row.getInt("tests"),
                        runId)
                .get(0);
    }

    /** Up to when each lot was tested for good in a book: the test found no loss for the whole asset, or its proposal is posted. */
    public Map<Long, Instant> finalUntil(long bookId, Collection<Long> lotIds) {
        Map<Long, Instant> byLot = new HashMap<>();
        List<Long> all = List.copyOf(lotIds);
        for (int from = 0; from < all.size(); from += LOTS_AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + LOTS_AT_ONCE));
            rows.forEach(
                    "SELECT t.lot_id, MAX(t.window_to) AS window_to FROM impairment_test t"
                            + " JOIN impairment_run r ON r.id = t.run_id AND r.book_id = ?"
                            + " LEFT JOIN proposal p ON p.id = t.proposal_id WHERE t.lot_id IN ("
                            + String.join(",", Collections.nCopies(some.size(), "?"))
                            + ") AND (p.id IS NULL OR p.status = 'POSTED') GROUP BY t.lot_id",
                    row -> byLot.put(row.getLong("lot_id"), SqlRows.instant(row, "window_to")),
                    Stream.concat(Stream.of(bookId), some.stream()).toArray());
        }
        return byLot;
    }

    private static RecordedTest test(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new RecordedTest(
                row.getLong("id"),
                row.getLong("lot_id"),
                row.getString("code"),
                SqlRows.instant(row, "acquired_at"),
                row.getInt("segment"),
                SqlRows.instant(row, "window_from"),
                SqlRows.instant(row, "window_to"),
                new Quantity(row.getBigDecimal("quantity")),
                new Money(row.getBigDecimal("carrying_before"), currency),
                row.getBigDecimal("price") == null ? Optional.empty() : Optional.of(price(row, currency)),
                new Money(row.getBigDecimal("loss"), currency),
                new Money(row.getBigDecimal("carrying_after"), currency),
                Optional.ofNullable(row.getString("reference")));
    }

    private static RecordedTest.Price price(ResultSet row, Currency currency) throws SQLException {
        return new RecordedTest.Price(
                row.getLong("price_bar_id"),
                row.getString("market"),
                new UnitPrice(row.getBigDecimal("price"), currency),
                SqlRows.instant(row, "priced_at"),
                row.getLong("interval_seconds"),
                new Money(row.getBigDecimal("fair_value"), currency),
                Optional.ofNullable(row.getString("file_name")),
                row.getInt("import_line"),
                Optional.ofNullable(row.getString("sha256")).map(String::strip));
    }

    private static UsedPrice usedPrice(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new UsedPrice(
                new UnitPrice(row.getBigDecimal("price"), currency),
                SqlRows.instant(row, "priced_at"),
                row.getInt("lots"),
                new Money(row.getBigDecimal("loss"), currency),
                row.getString("market"),
                row.getString("recorded_by"),
                Optional.ofNullable(row.getString("file_name")),
                row.getInt("import_line"),
                Optional.ofNullable(row.getString("sha256")).map(String::strip));
    }
}
