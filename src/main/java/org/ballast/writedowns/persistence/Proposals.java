package org.ballast.writedowns.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.ProposalStatus;
import org.ballast.audit.application.Seals;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.measurement.domain.Measured;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.AssetMeasurement;
import org.ballast.writedowns.domain.MeasurementRun;
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

    /** The proposal, held for this transaction. */
    public Proposal lock(long id) {
        rows.list("SELECT id FROM proposal WHERE id = ? FOR UPDATE", row -> row.getLong("id"), id);
        return byId(id);
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
        ProposalSql sql = ProposalSql.of(filter);
        return rows.list(
                ProposalSql.SELECT + sql.where() + " AND p.id "
                        + (backward ? "> ? ORDER BY p.id" : "< ? ORDER BY p.id DESC") + " FETCH FIRST ? ROWS ONLY",
                ProposalSql::proposal,
                sql.with(fromId.orElse(backward ? 0 : Long.MAX_VALUE), limit));
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
        ProposalSql sql = ProposalSql.of(filter);
        return rows.list(
                ProposalSql.SELECT + sql.where() + " ORDER BY p.id FETCH FIRST ? ROWS ONLY",
                ProposalSql::proposal,
                sql.with(limit));
    }

    public int count(ProposalFilter filter) {
        ProposalSql sql = ProposalSql.of(filter);
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

    /** Keeps a new draft of the changes of one kind and gives its key. */
    public long add(MeasurementRun run, AssetMeasurement test, MeasurementKind kind, LowPricePolicy lowPrice) {
        long id = ids.take("proposal_seq", IDS_A_BLOCK);
        long assetId = test.asset().id();
        Currency currency = run.totalLoss().currency();
        Money change = test.carryingChange(kind, currency);
        rows.execute(
                "INSERT INTO proposal (id, run_id, book_id, asset_id, kind, period_start, period_end, model,"
                        + " market_id, low_price_policy, status, live_key, amount, in_income, currency, lots,"
                        + " evidence_hash, narrative, created_by, created_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?, '', ?, ?, 1)",
                id,
                run.id(),
                run.bookId(),
                assetId,
                kind,
                run.period().from(),
                run.period().to(),
                test.policy().model(),
                test.policy().marketId(),
                lowPrice,
                liveKey(run.bookId(), assetId, kind, run.period()),
                change.isNegative() && kind != MeasurementKind.ADOPTION ? change.negated() : change,
                Money.sum(test.changes(kind).stream().map(Measured::inIncome).toList(), currency),
                currency,
                (int) test.changes(kind).stream()
                        .map(measured -> measured.before().id())
                        .distinct()
                        .count(),
                test.evidenceHash(),
                run.runBy(),
                run.runAt());
        seals.changed(SealedProposals.KIND, id);
        return id;
    }

    /** Moves a proposal on; it stops being live where the state says so. */
    public Proposal move(Proposal proposal, ProposalStatus to, OptionalLong entryId) {
        change(
                proposal,
                "status = ?, live_key = ?, entry_id = ?",
                to,
                to.isLive()
                        ? Optional.of(
                                liveKey(proposal.bookId(), proposal.assetId(), proposal.kind(), proposal.period()))
                        : Optional.empty(),
                entryId);
        return byId(proposal.id());
    }

    /** Says which proposal took the place of another. */
    public void supersededBy(long id, long successor) {
        seals.changed(SealedProposals.KIND, id);
        rows.execute("UPDATE proposal SET superseded_by = ?, version = version + 1 WHERE id = ?", successor, id);
    }

    public Proposal narrate(Proposal proposal, String narrative) {
        change(proposal, "narrative = ?", narrative);
        return byId(proposal.id());
    }

    private void change(Proposal proposal, String assignments, Object... values) {
        seals.changed(SealedProposals.KIND, proposal.id());
        Object[] parameters = new Object[values.length + 2];
        System.arraycopy(values, 0, parameters, 0, values.length);
        parameters[values.length] = proposal.id();
        parameters[values.length + 1] = proposal.version();
        int changed = rows.execute(
                "UPDATE proposal SET " + assignments + ", version = version + 1 WHERE id = ? AND version = ?",
                parameters);
        if (changed != 1) {
            throw new Refusal(RefusalCode.CONCURRENT_MODIFICATION, WritedownsSentence.PROPOSAL_CHANGED, proposal.id());
        }
    }

    private static String liveKey(long bookId, long assetId, MeasurementKind kind, TestPeriod period) {
        return bookId + "|" + assetId + "|" + kind + "|" + period.from() + "|" + period.to();
    }
}
