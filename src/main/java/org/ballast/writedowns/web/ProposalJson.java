package org.ballast.writedowns.web;

import java.time.Instant;
import java.time.LocalDate;
import org.ballast.approvals.domain.ProposalStatus;
import org.ballast.writedowns.domain.Proposal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as programs see it.
 *
 * @param kind LOSS
 * @param tier always null until amounts have tiers
 * @param amount decimal text
 * @param periodStart first day
 * @param periodEnd the day after the last
 * @param lots how many lots it writes down
 */
@Schema(name = "Proposal")
public record ProposalJson(
        long id,
        String entity,
        String asset,
        String kind,
        @Schema(implementation = ProposalStatus.class) String status,
        @Nullable String tier,
        String amount,
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
                proposal.asset(),
                "LOSS",
                proposal.status().name(),
                null,
                proposal.amount().amount().toPlainString(),
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
