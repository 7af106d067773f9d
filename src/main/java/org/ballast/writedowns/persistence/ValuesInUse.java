package org.ballast.writedowns.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.ValueInUse;
import org.ballast.measurement.domain.ValueInUse.CashFlow;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.LaterValueInUse;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.ValueInUseMemo;
import org.ballast.writedowns.domain.WritedownsSentence;

/** Memos of value in use; they only grow, and of a book, an asset and a day the latest is in force. Call it inside a transaction. */
@ApplicationScoped
public class ValuesInUse {

    private static final int IDS_A_BLOCK = 50;
    private static final String NEWER = "EXISTS (SELECT 1 FROM value_in_use n WHERE n.book_id = v.book_id"
            + " AND n.asset_id = v.asset_id AND n.reporting_day = v.reporting_day AND n.revision > v.revision)";
    private static final String SELECT = "SELECT v.*, a.symbol, CASE WHEN " + NEWER
            + " THEN 0 ELSE 1 END AS in_force FROM value_in_use v JOIN asset a ON a.id = v.asset_id ";

    /** A later test with the memo counts where it found no change, or where what it found is posted. */
    private static final String LATER = "SELECT p.id, a.symbol, v.reporting_day, u.revision AS used, v.id AS memo,"
            + " v.revision, v.written_by FROM proposal p JOIN approval_case c ON c.id = p.case_id JOIN asset a ON a.id = p.asset_id"
            + " JOIN measurement_run_asset s ON s.run_id = p.run_id AND s.asset_id = p.asset_id"
            + " LEFT JOIN value_in_use u ON u.id = s.value_in_use_id"
            + " JOIN value_in_use v ON v.book_id = p.book_id AND v.asset_id = p.asset_id"
            + " AND v.reporting_day + 1 = p.period_end AND NOT " + NEWER
            + " WHERE p.book_id = ? AND p.period_end <= ? AND c.status = 'POSTED' AND p.kind IN ('LOSS', 'REVERSAL')"
            + " AND v.id IS DISTINCT FROM s.value_in_use_id AND NOT EXISTS (SELECT 1 FROM measurement_run r"
            + " JOIN measurement_run_asset x ON x.run_id = r.id LEFT JOIN proposal q ON q.id = x.proposal_id"
            + " LEFT JOIN approval_case d ON d.id = q.case_id"
            + " WHERE r.book_id = p.book_id AND r.period_start = p.period_start AND r.period_end = p.period_end"
            + " AND x.asset_id = p.asset_id AND x.value_in_use_id = v.id AND (q.id IS NULL OR d.status = 'POSTED'))"
            + " ORDER BY v.reporting_day, a.symbol, p.id";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    /** Keeps one and gives its key. */
    public long add(
            ReportingEntity entity,
            long assetId,
            LocalDate on,
            int revision,
            ValueInUseMemo.Terms terms,
            String writtenBy,
            Instant writtenAt) {
        long id = ids.take("value_in_use_seq", IDS_A_BLOCK);
        rows.execute(
                "INSERT INTO value_in_use (id, book_id, asset_id, reporting_day, revision, currency, pre_tax_rate,"
                        + " price_growth, level3_memo, narrative, written_by, written_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                entity.book().id(),
                assetId,
                on,
                revision,
                terms.estimate().currency(),
                terms.estimate().preTaxRate(),
                terms.priceGrowth(),
                terms.level3Memo(),
                terms.narrative(),
                writtenBy,
                writtenAt);
        int number = 0;
        for (CashFlow flow : terms.estimate().flows()) {
            rows.execute(
                    "INSERT INTO value_in_use_flow (value_in_use_id, flow_no, years, per_unit) VALUES (?, ?, ?, ?)",
                    id,
                    ++number,
                    flow.years(),
                    flow.perUnit());
        }
        return id;
    }

    /** The one that counts for an asset at a reporting day. */
    public Optional<ValueInUseMemo> inForce(long bookId, long assetId, LocalDate on) {
        return memos(
                        "WHERE v.book_id = ? AND v.asset_id = ? AND v.reporting_day = ? AND NOT " + NEWER,
                        "m.id",
                        bookId,
                        assetId,
                        on)
                .stream()
                .findFirst();
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    public ValueInUseMemo byId(long id) {
        return memos("WHERE v.id = ?", "m.id", id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, WritedownsSentence.NO_VALUE_IN_USE, id));
    }

    /**
     * Those of a book beyond another one, the newest first or, backward, the oldest first.
     *
     * @param id key of that memo, empty for the edge of the list
     */
    public List<ValueInUseMemo> beyond(long bookId, OptionalLong id, boolean backward, int limit) {
        return memos(
                "WHERE v.book_id = ? AND v.id " + (backward ? "> ? ORDER BY v.id" : "< ? ORDER BY v.id DESC")
                        + " FETCH FIRST ? ROWS ONLY",
                backward ? "m.id" : "m.id DESC",
                bookId,
                id.orElse(backward ? 0 : Long.MAX_VALUE),
                limit);
    }

    /** Whether one was written for an asset at a reporting day after one and up to another. */
    public boolean isEstimated(long bookId, long assetId, LocalDate after, LocalDate last) {
        return !rows.list(
                        "SELECT id FROM value_in_use WHERE book_id = ? AND asset_id = ? AND reporting_day > ?"
                                + " AND reporting_day <= ? FETCH FIRST 1 ROWS ONLY",
                        row -> row.getLong("id"),
                        bookId,
                        assetId,
                        after,
                        last)
                .isEmpty();
    }

    /** Who wrote any memo for an asset at a reporting day: each had a hand in the estimate. */
    public List<String> writers(long bookId, long assetId, LocalDate on) {
        return rows.list(
                "SELECT DISTINCT written_by FROM value_in_use WHERE book_id = ? AND asset_id = ? AND reporting_day = ?",
                row -> row.getString("written_by"),
                bookId,
                assetId,
                on);
    }

    /** Memos in force that write-downs posted for periods that end before a day do not rest on. */
    public List<LaterValueInUse> laterBefore(long bookId, LocalDate day) {
        return rows.list(
                LATER,
                row -> new LaterValueInUse(
                        row.getLong("id"),
                        row.getString("symbol"),
                        row.getObject("reporting_day", LocalDate.class),
                        row.getObject("used") == null ? OptionalInt.empty() : OptionalInt.of(row.getInt("used")),
                        row.getLong("memo"),
                        row.getInt("revision"),
                        row.getString("written_by")),
                bookId,
                day);
    }

    /** The memo that the evidence of a proposal holds. */
    public Optional<ValueInUseMemo> of(Proposal proposal) {
        return memos(
                        "WHERE v.id = (SELECT s.value_in_use_id FROM measurement_run_asset s WHERE s.run_id = ?"
                                + " AND s.asset_id = ?)",
                        "m.id",
                        proposal.runId(),
                        proposal.assetId())
                .stream()
                .findFirst();
    }

    /** Each memo comes as a row for each of its cash flows. */
    private List<ValueInUseMemo> memos(String where, String order, Object... values) {
        Map<Long, ValueInUseMemo> memos = new LinkedHashMap<>();
        rows.forEach(
                "SELECT m.*, f.years, f.per_unit FROM (" + SELECT + where + ") m"
                        + " JOIN value_in_use_flow f ON f.value_in_use_id = m.id ORDER BY " + order + ", f.flow_no",
                row -> memos.merge(row.getLong("id"), memo(row), ValuesInUse::together),
                values);
        return List.copyOf(memos.values());
    }

    private static ValueInUseMemo together(ValueInUseMemo known, ValueInUseMemo next) {
        ValueInUse estimate = known.terms().estimate();
        List<CashFlow> flows = Stream.concat(estimate.flows().stream(), next.terms().estimate().flows().stream())
                .toList();
        return known.with(new ValueInUse(flows, estimate.preTaxRate(), estimate.currency()));
    }

    private static ValueInUseMemo memo(ResultSet row) throws SQLException {
        return new ValueInUseMemo(
                row.getLong("id"),
                row.getLong("book_id"),
                row.getString("symbol"),
                row.getObject("reporting_day", LocalDate.class),
                row.getInt("revision"),
                row.getInt("in_force") == 1,
                new ValueInUseMemo.Terms(
                        new ValueInUse(
                                List.of(new CashFlow(row.getInt("years"), row.getBigDecimal("per_unit"))),
                                row.getBigDecimal("pre_tax_rate"),
                                Currency.getInstance(row.getString("currency"))),
                        row.getBigDecimal("price_growth"),
                        row.getString("level3_memo"),
                        row.getString("narrative")),
                row.getString("written_by"),
                SqlRows.instant(row, "written_at"));
    }
}
