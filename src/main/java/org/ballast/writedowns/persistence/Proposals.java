package org.ballast.writedowns.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.audit.application.Seals;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlConditions;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.AssetMeasurement;
import org.ballast.writedowns.domain.ListedFilter;
import org.ballast.writedowns.domain.MeasurementRun;
import org.ballast.writedowns.domain.NewProposal;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.ProposalFilter;
import org.ballast.writedowns.domain.WritedownsSentence;

/** The proposals, from draft to posted. Call it inside a transaction. */
@ApplicationScoped
public class Proposals {

    private static final int IDS_A_BLOCK = 50;

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /**
     * @throws Refusal NOT_FOUND
     */
    public Proposal byId(long id) {
        return rows.list(ProposalSql.SELECT + "WHERE p.id = ?", ProposalSql::proposal, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, WritedownsSentence.NO_PROPOSAL, id));
    }

    /** Those of some keys that are there. */
    public List<Proposal> byIds(Collection<Long> ids) {
        return rows.list(
                ProposalSql.SELECT + "JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS n(id) ON n.id = p.id ORDER BY p.id",
                ProposalSql::proposal,
                ids);
    }

    /** The proposals of an asset in a book, the newest first. */
    public List<Proposal> ofAsset(long bookId, long assetId) {
        return rows.list(
                ProposalSql.SELECT + "WHERE p.book_id = ? AND p.asset_id = ? ORDER BY p.id DESC",
                ProposalSql::proposal,
                bookId,
                assetId);
    }

    /** The proposals of exactly a period in a book, the newest first. */
    public List<Proposal> ofPeriod(long bookId, TestPeriod period) {
        return rows.list(
                ProposalSql.SELECT
                        + "WHERE p.book_id = ? AND p.period_start = ? AND p.period_end = ? ORDER BY p.id DESC",
                ProposalSql::proposal,
                bookId,
                period.from(),
                period.to());
    }

    /**
     * Proposals beyond another one, the newest first or, backward, the oldest first.
     *
     * @param fromId empty for the edge of the list
     */
    public List<Proposal> beyond(ProposalFilter filter, Optional<Long> fromId, boolean backward, int limit) {
        SqlConditions sql = ProposalSql.of(filter);
        return rows.list(
                ProposalSql.SELECT + sql.whereBeyond("p.id", backward),
                ProposalSql::proposal,
                sql.withBeyond(fromId, backward, limit));
    }

    /**
     * Those beyond another case, the newest first or, backward, the oldest first.
     *
     * @param fromCase empty for the edge of the list
     */
    public List<Proposal> listed(ListedFilter filter, Optional<Long> fromCase, boolean backward, int limit) {
        SqlConditions sql = ProposalSql.of(filter);
        return rows.list(
                ProposalSql.SELECT + sql.whereBeyond("p.case_id", backward),
                ProposalSql::proposal,
                sql.withBeyond(fromCase, backward, limit));
    }

    /** The proposals whose evidence a memo of value in use is part of, the newest first. */
    public List<Proposal> withValueInUse(long memoId) {
        return rows.list(
                ProposalSql.SELECT + "JOIN measurement_run_asset s ON s.run_id = p.run_id AND s.asset_id = p.asset_id"
                        + " WHERE s.value_in_use_id = ? ORDER BY p.id DESC",
                ProposalSql::proposal,
                memoId);
    }

    /** The oldest first. */
    public List<Proposal> longestWaiting(ProposalFilter filter, int limit) {
        SqlConditions sql = ProposalSql.of(filter);
        return rows.list(
                ProposalSql.SELECT + sql.where() + " ORDER BY p.id FETCH FIRST ? ROWS ONLY",
                ProposalSql::proposal,
                sql.with(limit));
    }

    public int count(ProposalFilter filter) {
        return count(ProposalSql.of(filter));
    }

    public int countListed(ListedFilter filter) {
        return count(ProposalSql.of(filter));
    }

    private int count(SqlConditions sql) {
        return rows.list(
                        "SELECT count(*) AS proposals" + ProposalSql.FROM + sql.where(),
                        row -> row.getInt("proposals"),
                        sql.with())
                .get(0);
    }

    /** Where the entry of a posted proposal stands in the books. */
    public Optional<PostedEntry> entryOf(Proposal proposal) {
        return rows
                .list(
                        "SELECT id, fiscal_year, seq, posted_on FROM journal_entry WHERE id = ?",
                        row -> new PostedEntry(
                                row.getLong("id"),
                                row.getInt("fiscal_year"),
                                row.getLong("seq"),
                                row.getObject("posted_on", LocalDate.class)),
                        proposal.entryId().orElse(0))
                .stream()
                .findFirst();
    }

    /**
     * What it and all others of its book and asset amount to that are proposed or posted for a period which meets its own,
     * each without a sign.
     */
    public Money together(Proposal proposal) {
        return rows.list(
                        "SELECT COALESCE(SUM(ABS(p.amount)), 0) FROM proposal p JOIN approval_case c ON c.id = p.case_id"
                                + " WHERE p.book_id = ? AND p.asset_id = ? AND p.period_start < ? AND p.period_end > ?"
                                + " AND c.status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'POSTED')",
                        row -> new Money(row.getBigDecimal(1), proposal.amount().currency()),
                        proposal.bookId(),
                        proposal.assetId(),
                        proposal.period().to(),
                        proposal.period().from())
                .get(0);
    }

    /** A key for a new one. */
    public long newId() {
        return ids.take("proposal_seq", IDS_A_BLOCK);
    }

    /** Keeps a new one, whose case is made already. */
    public void add(NewProposal made) {
        MeasurementRun run = made.run();
        AssetMeasurement test = made.test();
        rows.execute(
                "INSERT INTO proposal (id, case_id, run_id, book_id, asset_id, kind, period_start, period_end, model,"
                        + " market_id, low_price_policy, amount, in_income, currency, lots, evidence_hash, narrative,"
                        + " created_by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?)",
                made.id(),
                made.caseId(),
                run.id(),
                run.bookId(),
                test.asset().id(),
                made.kind(),
                run.period().from(),
                run.period().to(),
                test.policy().model(),
                test.policy().marketId(),
                made.lowPrice(),
                made.amount(),
                made.inIncome(),
                made.amount().currency(),
                made.lots(),
                test.evidenceHash(),
                run.runBy(),
                run.runAt());
        seals.changed(SealedProposals.KIND, made.id());
    }

    /** Says which proposal took the place of another. */
    public void supersededBy(long id, long successor) {
        seals.changed(SealedProposals.KIND, id);
        rows.execute("UPDATE proposal SET superseded_by = ? WHERE id = ?", successor, id);
    }

    /** The preparer's words; its case counts the change. */
    public void narrate(long id, String narrative) {
        seals.changed(SealedProposals.KIND, id);
        rows.execute("UPDATE proposal SET narrative = ? WHERE id = ?", narrative, id);
    }
}
