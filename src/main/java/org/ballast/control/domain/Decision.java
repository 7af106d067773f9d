package org.ballast.control.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ballast.approvals.domain.Tier;
import org.ballast.approvals.domain.Weight;

/**
 * A case that was posted, with its times.
 *
 * @param kind of thing that it is about, as {@code WRITE_DOWN}
 * @param weight from which its tier came; the amount is without a sign, in the currency of the bounds
 * @param submittedAt the last time
 * @param approvedAt by the last approval that it took; empty where it took none
 * @param reversed whether it was undone later
 */
public record Decision(
        long caseId,
        String kind,
        Tier tier,
        Weight weight,
        Instant createdAt,
        Instant submittedAt,
        Optional<Instant> approvedAt,
        Instant postedAt,
        boolean reversed) {

    /** From its creation to its posting. */
    public Duration toPosting() {
        return Duration.between(createdAt, postedAt);
    }

    /** From its submission to the approval that was the last. */
    public Optional<Duration> toApproval() {
        return approvedAt.map(at -> Duration.between(submittedAt, at));
    }

    /** Whether two people looked at it. */
    public boolean isDual() {
        return tier.approvals() > 1;
    }
}
