package org.ballast.approvals.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.amounts.Money;

/**
 * From which amounts on how many people approve at an entity, from a day on; decided as a case itself.
 *
 * @param id surrogate key; 0 of the defaults
 * @param secondFactor whether the fresh proof of the highest tier takes a second factor
 * @param dueDays business days from submission until a case is overdue
 * @param reason why it was wanted
 * @param inForceAt when it was approved; none while it waits
 * @param secondPersonFor what takes a second person beside what posts an entry
 */
public record ApprovalPolicy(
        long id,
        long entityId,
        LocalDate validFrom,
        TierBounds bounds,
        boolean secondFactor,
        int dueDays,
        String reason,
        String wantedBy,
        Instant wantedAt,
        Optional<Instant> inForceAt,
        Set<Matter> secondPersonFor) {

    /** Business days that a case may wait where no policy says so. */
    public static final int DUE_DAYS = 5;

    public ApprovalPolicy {
        secondPersonFor = Set.copyOf(secondPersonFor);
    }

    /** What holds where nobody decided otherwise (accounting.md §4.5). */
    public static ApprovalPolicy standard(long entityId, Currency currency) {
        return new ApprovalPolicy(
                0,
                entityId,
                LocalDate.EPOCH,
                TierBounds.standard(currency),
                false,
                DUE_DAYS,
                "",
                "",
                Instant.EPOCH,
                Optional.of(Instant.EPOCH),
                Set.of());
    }

    /** What an approval binds to, for canonical JSON. */
    public Map<String, Object> evidence() {
        Map<String, Object> evidence = new HashMap<>(Map.of(
                "entityId",
                entityId,
                "validFrom",
                validFrom,
                "currency",
                bounds.singleFrom().currency().getCurrencyCode(),
                "singleFrom",
                bounds.singleFrom().amount(),
                "dualFrom",
                bounds.dualFrom().amount(),
                "stepUpFrom",
                bounds.stepUpFrom().amount(),
                "materiality",
                bounds.materiality().map(Money::amount),
                "secondFactor",
                secondFactor ? 1 : 0,
                "dueDays",
                dueDays,
                "reason",
                reason));
        // What was approved before there was such a choice has no such member
        if (!secondPersonFor.isEmpty()) {
            evidence.put("secondPersonFor", secondPersonFor.stream().sorted());
        }
        return evidence;
    }

    /** The day by which a case should be decided that is submitted on that day. */
    public LocalDate dueOn(LocalDate submitted) {
        return BusinessDays.after(submitted, dueDays);
    }
}
