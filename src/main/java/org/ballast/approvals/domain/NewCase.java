package org.ballast.approvals.domain;

import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * A case that is to be made.
 *
 * @param kind of thing that it is about, as {@code WRITE_DOWN}
 * @param subjectId key of that thing
 * @param liveKey what there may be one undecided case of, within its kind
 * @param amount what weighs for the tier, without a sign
 * @param evidence what an approval binds to, kept with the case
 * @param postsEntry whether it posts a journal entry
 */
public record NewCase(
        String kind,
        long subjectId,
        long entityId,
        long bookId,
        String liveKey,
        Optional<Money> amount,
        CaseEvidence evidence,
        boolean postsEntry) {

    /** As the database knows it. */
    public String uniqueKey() {
        return kind + "|" + liveKey;
    }
}
