package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.NewCase;
import org.ballast.approvals.domain.Submission;
import org.ballast.audit.application.Seals;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** The cases, from draft to posted. Call it inside a transaction. */
@ApplicationScoped
public class Cases {

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
    public ApprovalCase byId(long id) {
        return rows.list(CaseSql.SELECT + "WHERE c.id = ?", CaseSql::approvalCase, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, ApprovalsSentence.NO_CASE, id));
    }

    /** Those of them that are there, in the order of their keys. */
    public List<ApprovalCase> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return rows.list(
                CaseSql.SELECT + "JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) ON k.id = c.id ORDER BY c.id",
                CaseSql::approvalCase,
                ids);
    }

    /** The case, held for this transaction. */
    public ApprovalCase lock(long id) {
        rows.list("SELECT id FROM approval_case WHERE id = ? FOR UPDATE", row -> row.getLong("id"), id);
        return byId(id);
    }

    /** The cases of a thing's kind in that state, the oldest first. */
    public List<ApprovalCase> in(CaseStatus status, String kind, int limit) {
        return rows.list(
                CaseSql.SELECT + "WHERE c.status = ? AND c.subject_kind = ? ORDER BY c.id FETCH FIRST ? ROWS ONLY",
                CaseSql::approvalCase,
                status,
                kind,
                limit);
    }

    /** The undecided ones that would post an entry to a book, or are approved and not posted yet; the oldest first. */
    public List<ApprovalCase> toPost(long bookId) {
        return rows.list(
                CaseSql.SELECT + "WHERE c.status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED') AND c.book_id = ?"
                        + " AND c.posts_entry ORDER BY c.id",
                CaseSql::approvalCase,
                bookId);
    }

    /** Those after another one that are approved and not posted yet. */
    public List<Long> approvedAfter(long id, int limit) {
        return rows.list(
                "SELECT id FROM approval_case WHERE status = 'APPROVED' AND id > ? ORDER BY id FETCH FIRST ? ROWS ONLY",
                row -> row.getLong(1),
                id,
                limit);
    }

    /** The undecided case of the same thing. */
    public Optional<ApprovalCase> live(NewCase wanted) {
        return rows.list(CaseSql.SELECT + "WHERE c.live_key = ?", CaseSql::approvalCase, wanted.uniqueKey()).stream()
                .findFirst();
    }

    /** Keeps a new draft and gives its key. */
    public long add(NewCase made, String by, Instant at) {
        long id = ids.take("approval_case_seq", IDS_A_BLOCK);
        seals.changed(SealedCases.KIND, id);
        rows.execute(
                "INSERT INTO approval_case (id, subject_kind, subject_id, entity_id, book_id, live_key, status,"
                        + " approvals_needed, amount, currency, evidence_hash, posts_entry, created_by, created_at,"
                        + " version) VALUES (?, ?, ?, ?, ?, ?, 'DRAFT', 0, ?, ?, ?, ?, ?, ?, 1)",
                id,
                made.kind(),
                made.subjectId(),
                made.entityId(),
                made.bookId(),
                made.uniqueKey(),
                made.amount().map(Money::amount),
                made.amount().map(Money::currency),
                made.evidence().sha256(),
                made.postsEntry(),
                by,
                at);
        return id;
    }

    /** Moves a case on; it stops being live where the state says so. */
    public ApprovalCase move(ApprovalCase from, CaseStatus to, OptionalLong entryId) {
        return change(
                from,
                "status = ?, entry_id = COALESCE(?, entry_id)" + (to.isLive() ? "" : ", live_key = NULL"),
                to,
                entryId);
    }

    /** Says how many people a case takes, until when, and what approvals bind to, as it is submitted. */
    public ApprovalCase submit(ApprovalCase draft, CaseStatus to, Submission submission, String evidenceHash) {
        return change(
                draft,
                "status = ?, tier = ?, approvals_needed = ?, submitted_on = ?, due_on = ?, evidence_hash = ?",
                to,
                submission.tier(),
                submission.tier().approvals(),
                submission.on(),
                submission.dueOn(),
                evidenceHash);
    }

    /** Counts a change of what the case is about, with what approvals bind to from now on. */
    public ApprovalCase touch(ApprovalCase edited, String evidenceHash) {
        return change(edited, "evidence_hash = ?", evidenceHash);
    }

    private ApprovalCase change(ApprovalCase from, String assignments, Object... values) {
        seals.changed(SealedCases.KIND, from.id());
        Object[] parameters = new Object[values.length + 2];
        System.arraycopy(values, 0, parameters, 0, values.length);
        parameters[values.length] = from.id();
        parameters[values.length + 1] = from.version();
        int changed = rows.execute(
                "UPDATE approval_case SET " + assignments + ", version = version + 1 WHERE id = ? AND version = ?",
                parameters);
        if (changed != 1) {
            throw new Refusal(RefusalCode.CONCURRENT_MODIFICATION, ApprovalsSentence.CASE_CHANGED, from.id());
        }
        return byId(from.id());
    }
}
