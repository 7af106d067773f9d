package org.ballast.approvals.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.audit.domain.Sha256;

/**
 * What somebody has to decide on before it touches the books: a write-down, a change of the approval policy, whatever a
 * feature brings. What it is about is the feature's; status, tier, approvals and evidence are the same for all.
 *
 * <p>Life: made, submitted by its preparer, then approved by as many people as its tier takes and posted, or returned,
 * rejected, withdrawn, or superseded. Posted it never changes; it may be reversed.
 *
 * @param kind of thing that it is about, as {@code WRITE_DOWN}
 * @param subjectId key of that thing
 * @param entity code of the entity
 * @param bookId the book that it changes
 * @param tier how many people it takes, once it was submitted
 * @param amount what weighs for the tier, without a sign; none where the thing has no amount
 * @param subjectHash SHA-256, hex, of the evidence of the thing that it is about, without files
 * @param evidenceHash SHA-256, hex; an approval binds to it: another one where its preparers added files
 * @param postsEntry whether it posts a journal entry
 * @param entryId that entry, once posted
 * @param dueOn the day by which it should be decided, once it was submitted
 * @param version counts the changes
 */
public record ApprovalCase(
        long id,
        String kind,
        long subjectId,
        long entityId,
        String entity,
        long bookId,
        CaseStatus status,
        Optional<Tier> tier,
        Optional<Money> amount,
        String subjectHash,
        String evidenceHash,
        boolean postsEntry,
        OptionalLong entryId,
        Optional<LocalDate> dueOn,
        String createdBy,
        Instant createdAt,
        long version) {

    /** What the audit trail keeps of its state. */
    public String stateHash() {
        return Sha256.hex(String.join(
                "|",
                Long.toString(id),
                kind,
                Long.toString(subjectId),
                status.name(),
                tier.map(Tier::name).orElse(""),
                Long.toString(version),
                evidenceHash));
    }

    /** How many approvals it still takes; none before it is submitted or once it is decided. */
    public int approvalsMissing(History history) {
        return status == CaseStatus.SUBMITTED
                ? tier.map(Tier::approvals).orElse(1) - history.approvals().size()
                : 0;
    }
}
