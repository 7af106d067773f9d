package org.ballast.marktomarket.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.amounts.Money;
import org.ballast.audit.application.Seals;
import org.ballast.marktomarket.domain.MarkFilter;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.marktomarket.domain.MarkRun;
import org.ballast.marktomarket.domain.MarktomarketSentence;
import org.ballast.marktomarket.domain.MeasuredPosition;
import org.ballast.marktomarket.domain.NewMarkProposal;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlConditions;
import org.ballast.sql.SqlRows;

/** Proposals of mark-to-market, from draft to posted. Call it inside a transaction. */
@ApplicationScoped
public class MarkProposals {

    private static final int IDS_A_BLOCK = 50;
    private static final String HANDS = " FROM mark_line l JOIN mark_movement v ON v.position_id = l.position_id"
            + " AND v.proposal_id = ? JOIN account_position f ON f.first_id = l.position_id ";

    private static final String ASSETS = "FROM mark_movement v JOIN mark_proposal q ON q.id = v.proposal_id"
            + " JOIN mark_line l ON l.run_id = q.run_id AND l.position_id = v.position_id"
            + " JOIN instrument i ON i.id = l.instrument_id WHERE ";
    private static final String OF_INDEX = "JOIN instrument i ON i.id = l.instrument_id"
            + " JOIN instrument s ON s.asset_id = i.asset_id AND (s.id = i.id OR l.basis <> 'VENUE_MARK')"
            + " JOIN instrument_mark m ON m.instrument_id = s.id AND m.marked_at = l.seen_at";
    private static final String OF_VOLATILITY = "JOIN instrument_mark m ON m.instrument_id = l.instrument_id"
            + " AND l.basis <> 'VENUE_MARK' AND m.marked_at = (SELECT MAX(x.marked_at) FROM instrument_mark x"
            + " WHERE x.instrument_id = l.instrument_id AND x.marked_at <= l.seen_at)";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /**
     * @throws Refusal NOT_FOUND
     */
    public MarkProposal byId(long id) {
        return rows.list(MarkProposalSql.SELECT + "WHERE p.id = ?", MarkProposalSql::proposal, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, MarktomarketSentence.NO_PROPOSAL, id));
    }

    /** Those of some keys that are there. */
    public List<MarkProposal> byIds(Collection<Long> ids) {
        return rows.list(
                MarkProposalSql.SELECT + "JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS n(id) ON n.id = p.id ORDER BY p.id",
                MarkProposalSql::proposal,
                ids);
    }

    /** Those of a book that stand before or after a period: undecided ones that begin before its end, posted ones that end later. */
    public List<MarkProposal> inTheWay(long bookId, TestPeriod period) {
        return rows.list(
                MarkProposalSql.SELECT + "WHERE p.book_id = ? AND (p.period_end > ? AND c.status = 'POSTED'"
                        + " OR p.period_start < ? AND c.status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED'))"
                        + " ORDER BY p.id DESC",
                MarkProposalSql::proposal,
                bookId,
                period.to(),
                period.to());
    }

    /** Those of exactly a period in a book, the newest first. */
    public List<MarkProposal> ofPeriod(long bookId, TestPeriod period) {
        return rows.list(
                MarkProposalSql.SELECT
                        + "WHERE p.book_id = ? AND p.period_start = ? AND p.period_end = ? ORDER BY p.id DESC",
                MarkProposalSql::proposal,
                bookId,
                period.from(),
                period.to());
    }

    /**
     * Those beyond another one, the newest first or, backward, the oldest first.
     *
     * @param fromId empty for the edge of the list
     */
    public List<MarkProposal> beyond(MarkFilter filter, Optional<Long> fromId, boolean backward, int limit) {
        SqlConditions sql = MarkProposalSql.of(filter);
        return rows.list(
                MarkProposalSql.SELECT + sql.whereBeyond("p.id", backward),
                MarkProposalSql::proposal,
                sql.withBeyond(fromId, backward, limit));
    }

    /**
     * Those beyond another case, in the order of their cases.
     *
     * @param fromCase empty for the edge of the list
     */
    public List<MarkProposal> listed(MarkFilter filter, Optional<Long> fromCase, boolean backward, int limit) {
        SqlConditions sql = MarkProposalSql.of(filter);
        return rows.list(
                MarkProposalSql.SELECT + sql.whereBeyond("p.case_id", backward),
                MarkProposalSql::proposal,
                sql.withBeyond(fromCase, backward, limit));
    }

    public int count(MarkFilter filter) {
        SqlConditions sql = MarkProposalSql.of(filter);
        return rows.list(
                        "SELECT count(*) AS proposals" + MarkProposalSql.FROM + sql.where(),
                        row -> row.getInt("proposals"),
                        sql.with())
                .getFirst();
    }

    /**
     * What it and all others of its book amount to, of whatever account, that hold a position in one of its assets and are
     * proposed or posted for a period which meets its own, each without a sign.
     */
    public Money together(MarkProposal proposal) {
        return rows.list(
                        "SELECT COALESCE(SUM(p.amount), 0) FROM mark_proposal p JOIN approval_case c ON c.id = p.case_id"
                                + " WHERE p.book_id = ? AND p.period_start < ? AND p.period_end > ?"
                                + " AND c.status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'POSTED')"
                                + " AND (p.id = ? OR EXISTS (SELECT 1 " + ASSETS
                                + "v.proposal_id = p.id AND i.asset_id IN (SELECT i.asset_id " + ASSETS
                                + "v.proposal_id = ?)))",
                        row -> new Money(row.getBigDecimal(1), proposal.amount().currency()),
                        proposal.bookId(),
                        proposal.period().to(),
                        proposal.period().from(),
                        proposal.id(),
                        proposal.id())
                .getFirst();
    }

    /**
     * Who recorded the positions, closes and marks that a proposal rests on; of an estimate whoever recorded an index of the
     * underlying at that instant, and the mark whose volatility the model takes.
     */
    public Set<String> recorders(MarkProposal proposal) {
        return new HashSet<>(rows.list(
                "SELECT DISTINCT f.recorded_by" + HANDS + "WHERE l.run_id = ?"
                        + " UNION SELECT DISTINCT x.recorded_by" + HANDS
                        + "JOIN position_close x ON x.position_id = l.position_id WHERE l.run_id = ?"
                        + " UNION SELECT DISTINCT m.recorded_by" + HANDS + OF_INDEX
                        + " WHERE l.run_id = ?"
                        + " UNION SELECT DISTINCT m.recorded_by" + HANDS + OF_VOLATILITY + " WHERE l.run_id = ?",
                row -> row.getString(1),
                proposal.id(),
                proposal.runId(),
                proposal.id(),
                proposal.runId(),
                proposal.id(),
                proposal.runId(),
                proposal.id(),
                proposal.runId()));
    }

    /** A key for a new one. */
    public long newId() {
        return ids.take("mark_proposal_seq", IDS_A_BLOCK);
    }

    /** Keeps a new one, whose case is made already. */
    public void add(NewMarkProposal made) {
        MarkRun run = made.run();
        List<MeasuredPosition> changed = made.changed();
        rows.execute(
                "INSERT INTO mark_proposal (id, case_id, run_id, book_id, account_id, kind, period_start, period_end,"
                        + " amount, in_income, currency, positions, on_hold, fair_level, evidence_hash, narrative, created_by,"
                        + " created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?)",
                made.id(),
                made.caseId(),
                run.id(),
                run.bookId(),
                made.marks().account().id(),
                made.kind(),
                run.period().from(),
                run.period().to(),
                made.amount(),
                made.inIncome(),
                made.amount().currency(),
                changed.size(),
                NewMarkProposal.onHold(changed),
                NewMarkProposal.level(changed),
                made.marks().evidence().hash(),
                run.runBy(),
                run.runAt());
        seals.changed(SealedMarkProposals.KIND, made.id());
    }

    /** Says which proposal took the place of another. */
    public void supersededBy(long id, long successor) {
        seals.changed(SealedMarkProposals.KIND, id);
        rows.execute("UPDATE mark_proposal SET superseded_by = ? WHERE id = ?", successor, id);
    }

    /** The preparer's words; its case counts the change. */
    public void narrate(long id, String narrative) {
        seals.changed(SealedMarkProposals.KIND, id);
        rows.execute("UPDATE mark_proposal SET narrative = ? WHERE id = ?", narrative, id);
    }
}
