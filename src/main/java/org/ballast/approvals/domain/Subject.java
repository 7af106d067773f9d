package org.ballast.approvals.domain;

import java.util.Set;
import org.ballast.access.domain.Role;

/**
 * What is decided on, as it stands.
 *
 * @param tier how many people it takes; of a case that was not submitted yet {@link Tier#T1_SINGLE}
 * @param evidenceHash of the evidence as it is now, recomputed where the action binds to it
 * @param version counts the changes; a stale one is refused
 * @param preparers the roles that make cases of its kind
 * @param hands who had a hand in what it rests on
 * @param isPeriodOpen whether the month that it is posted to takes entries
 * @param isSignedByCfo whether the last approval is the CFO's, also where it is the only one
 */
public record Subject(
        CaseStatus status,
        Tier tier,
        History history,
        String evidenceHash,
        long version,
        Set<Role> preparers,
        Hands hands,
        boolean isPeriodOpen,
        boolean isSignedByCfo) {

    /** A case whose last approval is the CFO's only where two people approve. */
    public Subject(
            CaseStatus status,
            Tier tier,
            History history,
            String evidenceHash,
            long version,
            Set<Role> preparers,
            Hands hands,
            boolean isPeriodOpen) {
        this(status, tier, history, evidenceHash, version, preparers, hands, isPeriodOpen, false);
    }

    public Subject {
        preparers = Set.copyOf(preparers);
    }

    /** Whether one more approval is all that it takes. */
    boolean isLastApproval() {
        return history.approvals().size() + 1 >= tier.approvals();
    }
}
