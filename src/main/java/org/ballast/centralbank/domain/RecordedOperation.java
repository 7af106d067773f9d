package org.ballast.centralbank.domain;

import java.time.Instant;
import org.ballast.approvals.domain.CaseStatus;

/**
 * An operation that was asked for; the journal of its case posts it once it is approved.
 *
 * @param counterparty with whom, may be empty
 * @param reference what it is known by, once in its book while it waits or is posted
 * @param status of its case
 */
public record RecordedOperation(
        long id,
        long entityId,
        long bookId,
        Operation operation,
        String counterparty,
        String reference,
        long caseId,
        CaseStatus status,
        String askedBy,
        Instant askedAt) {

    /** Characters of a reference: with what stands before it, an external id of a journal. */
    public static final int LONGEST_REFERENCE = 56;

    /** Characters of a counterparty. */
    public static final int LONGEST_COUNTERPARTY = 200;

    /** Whether it waits or stands in the books. */
    public boolean counts() {
        return status.isLive() || status == CaseStatus.POSTED;
    }

    /** Whether another one under the same reference says the same. */
    public boolean says(Operation other, String otherCounterparty) {
        return operation.equals(other) && counterparty.equals(otherCounterparty);
    }
}
