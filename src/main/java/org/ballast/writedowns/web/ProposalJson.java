package org.ballast.writedowns.web;

import java.time.Instant;
import java.time.LocalDate;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.Tier;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.writedowns.domain.Proposal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as programs see it.
 *
 * @param kind LOSS, REVERSAL, REMEASUREMENT or ADOPTION: what it does
 * @param tier how many people it takes; null until it is submitted
 * @param amount decimal text: what the carrying amounts change by in sum, without a sign
 * @param inIncome what of it is income of the period, below zero an expense
 * @param inOci what of it is other comprehensive income
 * @param periodStart first day
 * @param periodEnd the day after the last
 * @param lots how many lots it writes down
 */
@Schema(name = "Proposal")
public record ProposalJson(
        long id,
        String entity,
        String book,
        String asset,
        @Schema(implementation = MeasurementKind.class) String kind,
        @Schema(implementation = CaseStatus.class) String status,
        @Schema(implementation = Tier.class) @Nullable String tier,
        String amount,
        String inIncome,
        String inOci,
        String currency,
        String evidenceHash,
        LocalDate periodStart,
        LocalDate periodEnd,
        int lots,
        String narrative,
        String createdBy,
        Instant createdAt,
        @Nullable Long supersededBy,
        long version) {

    static ProposalJson of(Proposal proposal) {
        return new ProposalJson(
                proposal.id(),
                proposal.entity(),
                proposal.book(),
                proposal.asset(),
                proposal.kind().name(),
                proposal.status().name(),
                proposal.tier().map(Tier::name).orElse(null),
                proposal.amount().amount().toPlainString(),
                proposal.inIncome().amount().toPlainString(),
                Money.zero(proposal.amount().currency()).amount().toPlainString(),
                proposal.amount().currency().getCurrencyCode(),
                proposal.evidenceHash(),
                proposal.period().from(),
                proposal.period().to(),
                proposal.lots(),
                proposal.narrative(),
                proposal.createdBy(),
                proposal.createdAt(),
                proposal.supersededBy().isPresent()
                        ? Long.valueOf(proposal.supersededBy().getAsLong())
                        : null,
                proposal.version());
    }
}
