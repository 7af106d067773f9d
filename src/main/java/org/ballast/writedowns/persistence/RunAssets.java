package org.ballast.writedowns.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.measurement.domain.Gap;
import org.ballast.measurement.domain.GapReason;
import org.ballast.measurement.domain.HoursNote;
import org.ballast.prices.domain.NoTrade;
import org.ballast.prices.domain.Span;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.AssetMeasurement;
import org.ballast.writedowns.domain.BlockedAsset;
import org.ballast.writedowns.domain.ValueInUseMemo;

/** What came of each asset of a test run, tested or blocked; append-only. Call it inside a transaction. */
@ApplicationScoped
public class RunAssets {

    private static final int LONGEST_MESSAGE = 2_000;
    private static final String SPANS_OF_RUN = "SELECT s.asset_id, s.kind, s.from_at, s.to_at, s.market, n.reason,"
            + " n.said_by, d.decided_by FROM measurement_run_span s LEFT JOIN no_trade n ON n.id = s.no_trade_id"
            + " LEFT JOIN no_trade_decision d ON d.no_trade_id = n.id AND d.step = 1 WHERE s.run_id = ?";

    @Inject
    private SqlRows rows;

    @Inject
    private Assets assets;

    /**
     * @param proposal that holds the loss, if there is one
     */
    public void addTested(long runId, AssetMeasurement test, OptionalLong proposal) {
        long asset = test.asset().id();
        rows.execute(
                "INSERT INTO measurement_run_asset (run_id, asset_id, blocked_by, message, proposal_id, evidence_hash,"
                        + " edge_bar_policy, value_in_use_id) VALUES (?, ?, NULL, '', ?, ?, ?, ?)",
                runId,
                asset,
                proposal,
                test.evidenceHash(),
                test.hours().edgeBar(),
                test.inUse().map(ValueInUseMemo::id));
        String market = test.policy().marketCode();
        int number = 0;
        for (HoursNote note : HoursNote.of(test.hours(), market)) {
            addSpan(runId, asset, ++number, note.kind().name(), note.span(), note.market(), OptionalLong.empty());
        }
        for (NoTrade said : test.hours().withoutTrade()) {
            addSpan(
                    runId,
                    asset,
                    ++number,
                    HoursNote.Kind.NO_TRADE.name(),
                    said.span(),
                    said.market(),
                    OptionalLong.of(said.id()));
        }
    }

    public void addBlocked(long runId, BlockedAsset blocked) {
        String message = blocked.message();
        rows.execute(
                "INSERT INTO measurement_run_asset (run_id, asset_id, blocked_by, message, proposal_id, evidence_hash,"
                        + " edge_bar_policy) VALUES (?, ?, ?, ?, ?, NULL, NULL)",
                runId,
                blocked.asset().id(),
                blocked.code(),
                message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)),
                blocked.undecided());
        int number = 0;
        for (Gap gap : blocked.gaps()) {
            addSpan(
                    runId,
                    blocked.asset().id(),
                    ++number,
                    gap.reason().name(),
                    gap.span(),
                    gap.market(),
                    OptionalLong.empty());
        }
    }

    private void addSpan(
            long runId, long assetId, int number, String kind, Span span, String market, OptionalLong noTrade) {
        rows.execute(
                "INSERT INTO measurement_run_span (run_id, asset_id, span_no, kind, from_at, to_at, market, no_trade_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                runId,
                assetId,
                number,
                kind,
                span.from(),
                span.to(),
                market,
                noTrade);
    }

    /** The assets that a run could not test, by symbol. */
    public List<BlockedAsset> blocked(long runId) {
        Map<Long, List<Gap>> gaps = new HashMap<>();
        rows.forEach(
                SPANS_OF_RUN + " AND s.kind IN ('NONE_RECORDED', 'HELD', 'REJECTED', 'OVER_CUT_OFF')"
                        + " ORDER BY s.asset_id, s.span_no",
                row -> gaps.computeIfAbsent(row.getLong("asset_id"), asset -> new ArrayList<>())
                        .add(new Gap(span(row), GapReason.valueOf(row.getString("kind")), row.getString("market"))),
                runId);
        return rows.list(
                "SELECT r.asset_id, r.blocked_by, r.message, r.proposal_id FROM measurement_run_asset r"
                        + " JOIN asset a ON a.id = r.asset_id WHERE r.run_id = ? AND r.blocked_by IS NOT NULL"
                        + " ORDER BY a.symbol",
                row -> blocked(row, gaps),
                runId);
    }

    private BlockedAsset blocked(ResultSet row, Map<Long, List<Gap>> gaps) throws SQLException {
        Asset asset = assets.byId(row.getLong("asset_id"));
        long proposal = row.getLong("proposal_id");
        OptionalLong undecided = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(proposal);
        return new BlockedAsset(
                asset,
                RefusalCode.valueOf(row.getString("blocked_by")),
                row.getString("message"),
                gaps.getOrDefault(asset.id(), List.of()),
                undecided);
    }

    /** What the evidence of an asset says of hours at the ends of the period and of those without a trade. */
    public List<HoursNote> notes(long runId, long assetId) {
        return rows.list(
                SPANS_OF_RUN + " AND s.asset_id = ? AND s.kind IN ('NO_TRADE', 'IN_NEXT_PERIOD', 'FROM_PERIOD_BEFORE')"
                        + " ORDER BY s.span_no",
                row -> new HoursNote(
                        HoursNote.Kind.valueOf(row.getString("kind")),
                        span(row),
                        row.getString("market"),
                        Optional.ofNullable(row.getString("reason")).orElse(""),
                        Optional.ofNullable(row.getString("said_by")).orElse(""),
                        Optional.ofNullable(row.getString("decided_by")).orElse("")),
                runId,
                assetId);
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(SqlRows.instant(row, "from_at"), SqlRows.instant(row, "to_at"));
    }
}
