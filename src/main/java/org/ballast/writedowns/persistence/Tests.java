package org.ballast.writedowns.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.PrimitiveIterator;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.audit.application.Seals;
import org.ballast.audit.domain.RowSealer;
import org.ballast.jobs.domain.JobProgress;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.Basis;
import org.ballast.measurement.domain.LotEventInPeriod.Disposal;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.MarketPrice;
import org.ballast.measurement.domain.Measured;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.measurement.domain.Segment;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.RowBytes;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.RecordedTest;
import org.ballast.writedowns.domain.UsedPrice;

/** The tests that were made, with and without loss; append-only. Call it inside a transaction. */
@ApplicationScoped
public class Tests {

    private static final int IDS_A_BLOCK = 1_000;
    static final String WRITTEN =
            "id, run_id, proposal_id, lot_id, segment, disposal_id, window_from, window_to, quantity, kind, basis, "
                    + "price, price_bar_id, priced_at, market_amount, value_in_use, cap, cost_before, reduction_before, "
                    + "value_before, cost_change, reduction_change, value_change, carrying_after, currency";
    private static final String SELECT = "SELECT t.id, t.lot_id, l.code, l.acquired_at, t.segment, t.window_from,"
            + " t.window_to, t.quantity, t.price, t.price_bar_id, t.priced_at, t.kind, t.basis, t.market_amount, t.value_in_use, t.cap,"
            + " t.cost_before, t.reduction_before, t.value_before, t.cost_change, t.reduction_change, t.value_change,"
            + " t.carrying_after, t.currency, m.code AS market, b.interval_seconds, b.import_line, f.file_name, f.sha256,"
            + " d.reference FROM measurement t JOIN lot l ON l.id = t.lot_id"
            + " LEFT JOIN price_bar b ON b.id = t.price_bar_id LEFT JOIN market m ON m.id = b.market_id"
            + " LEFT JOIN import_file f ON f.id = b.import_id LEFT JOIN disposal d ON d.id = t.disposal_id ";
    private static final String USED = "SELECT t.price, t.priced_at, t.currency, COUNT(DISTINCT t.lot_id) AS lots,"
            + " SUM(CASE WHEN t.kind = 'LOSS' THEN t.reduction_change"
            + " ELSE t.cost_change - t.reduction_change + t.value_change END) AS change, m.code AS market, b.recorded_by, b.import_line, f.file_name, f.sha256"
            + " FROM measurement t JOIN price_bar b ON b.id = t.price_bar_id JOIN market m ON m.id = b.market_id"
            + " LEFT JOIN import_file f ON f.id = b.import_id WHERE t.proposal_id = ? AND t.kind <> 'NONE'"
            + " GROUP BY t.price, t.priced_at, t.currency, m.code, b.recorded_by, b.import_line, f.file_name, f.sha256"
            + " ORDER BY t.price, t.priced_at FETCH FIRST ? ROWS ONLY";

    @Inject
    private SqlRows rows;

    @Inject
    private Batches batches;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /**
     * @param proposals key of the proposal of each kind; what changed nothing goes with {@code others}
     * @param others the proposal that what changed nothing belongs to; empty where the asset has none
     * @param progress counts each test
     */
    public void add(
            long runId,
            Map<MeasurementKind, Long> proposals,
            OptionalLong others,
            List<Measured> measurements,
            JobProgress progress) {
        PrimitiveIterator.OfLong keys =
                ids.take("measurement_seq", IDS_A_BLOCK, measurements.size()).iterator();
        RowSealer seal = seals.open(SealedMeasurements.KIND);
        try (BatchInsert inserts = batches.streamInto("measurement", WRITTEN)) {
            for (Measured each : measurements) {
                long key = keys.nextLong();
                Long changed = proposals.get(each.kind());
                Object[] row = row(key, runId, changed == null ? others : OptionalLong.of(changed), each);
                inserts.add(row);
                seal.row(key, RowBytes.of(row));
                progress.countWritten();
            }
        }
        seals.add(seal);
    }

    private static Object[] row(long key, long runId, OptionalLong proposal, Measured each) {
        Optional<MarketPrice> price = each.basis().price();
        Optional<Disposal> endedBy = each.segment().endedBy();
        return new Object[] {
            key,
            runId,
            proposal,
            each.before().id(),
            each.segment().number(),
            endedBy.map(Disposal::disposalId),
            each.segment().window().from(),
            each.segment().window().to(),
            each.before().quantity(),
            each.kind(),
            each.basis().kind(),
            price.map(MarketPrice::price),
            price.map(paid -> paid.bar().id()),
            price.map(MarketPrice::pricedAt),
            each.basis().fromMarket(),
            each.basis().valueInUse(),
            each.basis().cap(),
            each.before().amounts().cost(),
            each.before().amounts().reduction(),
            each.before().amounts().valueChange(),
            each.change().cost(),
            each.change().reduction(),
            each.change().valueChange(),
            each.after().carryingAmount(),
            each.before().originalCost().currency()
        };
    }

    /**
     * The lines of a proposal: its tests that changed something, beyond another one. They were made, and so have their keys, in
     * the order of acquisition, code and segment; backward they come against it.
     *
     * @param id key of that test, empty for the edge of the list
     */
    public List<RecordedTest> changingOf(long proposalId, OptionalLong id, boolean backward, int limit) {
        return beyond("t.proposal_id = ? AND t.kind <> 'NONE'", proposalId, id, backward, limit);
    }

    /** The same of the tests of a proposal that changed nothing. */
    public List<RecordedTest> unchangedOf(long proposalId, OptionalLong id, boolean backward, int limit) {
        return beyond("t.proposal_id = ? AND t.kind = 'NONE'", proposalId, id, backward, limit);
    }

    /** The same of the tests of a run that led to no proposal: the asset had no loss. */
    public List<RecordedTest> withoutProposal(long runId, OptionalLong id, boolean backward, int limit) {
        return beyond("t.run_id = ? AND t.proposal_id IS NULL", runId, id, backward, limit);
    }

    private List<RecordedTest> beyond(String which, long ownerId, OptionalLong id, boolean backward, int limit) {
        return rows.many(
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

    /** What a proposal changes, in the order of its measurements; what each rests on is told by its lines. */
    public List<Measured> changesOf(long proposalId) {
        return rows.list(
                "SELECT t.lot_id, l.code, l.asset_id, l.acquired_at, l.day_precision, t.quantity, t.currency, t.kind,"
                        + " t.segment, t.window_to, t.cost_before, t.reduction_before, t.value_before, t.cost_change,"
                        + " t.reduction_change, t.value_change FROM measurement t JOIN lot l ON l.id = t.lot_id"
                        + " WHERE t.proposal_id = ? AND t.kind <> 'NONE' ORDER BY t.id",
                Tests::change,
                proposalId);
    }

    private static Measured change(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        LotPosition before = new LotPosition(
                row.getLong("lot_id"),
                row.getString("code"),
                row.getLong("asset_id"),
                SqlRows.instant(row, "acquired_at"),
                row.getBoolean("day_precision"),
                new Quantity(row.getBigDecimal("quantity")),
                amounts(row, currency, "cost_before", "reduction_before", "value_before"));
        return new Measured(
                before,
                Segment.at(SqlRows.instant(row, "window_to")),
                MeasurementKind.valueOf(row.getString("kind")),
                amounts(row, currency, "cost_change", "reduction_change", "value_change"),
                Basis.WITHOUT_PRICE);
    }

    private static Amounts amounts(ResultSet row, Currency currency, String cost, String reduction, String value)
            throws SQLException {
        return new Amounts(
                new Money(row.getBigDecimal(cost), currency),
                new Money(row.getBigDecimal(reduction), currency),
                new Money(row.getBigDecimal(value), currency));
    }

    /** How many disposals wait for a proposal's tests and are posted with it. */
    public int countDisposals(long proposalId) {
        return rows.list(
                        "SELECT count(DISTINCT disposal_id) AS disposals FROM measurement WHERE proposal_id = ?",
                        row -> row.getInt("disposals"),
                        proposalId)
                .get(0);
    }

    /** How many tests of a proposal changed something and how many did not. */
    public Map<Boolean, Integer> countOf(long proposalId) {
        Map<Boolean, Integer> byChange = new HashMap<>();
        rows.forEach(
                "SELECT kind <> 'NONE' AS changed, count(*) AS tests FROM measurement WHERE proposal_id = ?"
                        + " GROUP BY kind <> 'NONE'",
                row -> byChange.put(row.getBoolean("changed"), row.getInt("tests")),
                proposalId);
        return byChange;
    }

    /** How many tests of a run led to no proposal. */
    public int countWithoutProposal(long runId) {
        return rows.list(
                        "SELECT count(*) AS tests FROM measurement WHERE run_id = ? AND proposal_id IS NULL",
                        row -> row.getInt("tests"),
                        runId)
                .get(0);
    }

    /** Up to when each lot was tested for good in a book: the test changed nothing for the whole asset, or its proposal is posted. */
    public Map<Long, Instant> finalUntil(long bookId, Collection<Long> lotIds) {
        Map<Long, Instant> byLot = new HashMap<>();
        rows.forEach(
                "SELECT t.lot_id, MAX(t.window_to) AS window_to FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id)"
                        + " JOIN measurement t ON t.lot_id = k.id"
                        + " JOIN measurement_run r ON r.id = t.run_id AND r.book_id = ?"
                        + " LEFT JOIN proposal p ON p.id = t.proposal_id LEFT JOIN approval_case c ON c.id = p.case_id"
                        + " WHERE (p.id IS NULL OR c.status = 'POSTED') GROUP BY t.lot_id",
                row -> byLot.put(row.getLong("lot_id"), SqlRows.instant(row, "window_to")),
                lotIds,
                bookId);
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
                MeasurementKind.valueOf(row.getString("kind")),
                Basis.Kind.valueOf(row.getString("basis")),
                row.getBigDecimal("price") == null ? Optional.empty() : Optional.of(price(row, currency)),
                money(row, "value_in_use", currency),
                money(row, "cap", currency),
                amounts(row, currency, "cost_before", "reduction_before", "value_before"),
                amounts(row, currency, "cost_change", "reduction_change", "value_change"),
                Optional.ofNullable(row.getString("reference")));
    }

    private static Optional<Money> money(ResultSet row, String column, Currency currency) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column)).map(amount -> new Money(amount, currency));
    }

    private static RecordedTest.Price price(ResultSet row, Currency currency) throws SQLException {
        return new RecordedTest.Price(
                row.getLong("price_bar_id"),
                row.getString("market"),
                new UnitPrice(row.getBigDecimal("price"), currency),
                SqlRows.instant(row, "priced_at"),
                row.getLong("interval_seconds"),
                new Money(row.getBigDecimal("market_amount"), currency),
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
                new Money(row.getBigDecimal("change"), currency),
                row.getString("market"),
                row.getString("recorded_by"),
                Optional.ofNullable(row.getString("file_name")),
                row.getInt("import_line"),
                Optional.ofNullable(row.getString("sha256")).map(String::strip));
    }
}
