package org.ballast.marktomarket.web;

import java.time.Instant;
import java.time.LocalDate;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.Tier;
import org.ballast.marktomarket.domain.MarkKind;
import org.ballast.marktomarket.domain.MarkProposal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A proposal of mark-to-market as programs see it. It is decided on as the case that it names.
 *
 * @param caseId key of its case, for the calls below cases
 * @param tier how many people it takes; null until it is submitted
 * @param amount decimal text: what carrying amounts move by, without a sign
 * @param inIncome what of it is income of the period, below zero an expense
 * @param periodEnd the day after the last
 * @param onHold positions whose mark lies further from the model than is tolerated
 * @param level the highest level of the fair value hierarchy among its positions
 */
@Schema(name = "MarkProposal")
public record MarkProposalJson(
        long id,
        long caseId,
        String entity,
        String book,
        String account,
        String venue,
        @Schema(implementation = MarkKind.class) String kind,
        @Schema(implementation = CaseStatus.class) String status,
        @Schema(implementation = Tier.class) @Nullable String tier,
        String amount,
        String inIncome,
        String currency,
        String evidenceHash,
        LocalDate periodStart,
        LocalDate periodEnd,
        int positions,
        int onHold,
        int level,
        String narrative,
        String createdBy,
        Instant createdAt,
        @Nullable Long supersededBy,
        long version) {

    static MarkProposalJson of(MarkProposal proposal) {
        return new MarkProposalJson(
                proposal.id(),
                proposal.caseId(),
                proposal.entity(),
                proposal.book(),
                proposal.account().code(),
                proposal.account().venue(),
                proposal.kind().name(),
                proposal.status().name(),
                proposal.tier().map(Tier::name).orElse(null),
                proposal.amount().amount().toPlainString(),
                proposal.inIncome().amount().toPlainString(),
                proposal.amount().currency().getCurrencyCode(),
                proposal.evidenceHash(),
                proposal.period().from(),
                proposal.period().to(),
                proposal.positions(),
                proposal.onHold(),
                proposal.level(),
                proposal.narrative(),
                proposal.createdBy(),
                proposal.createdAt(),
                proposal.supersededBy().isPresent()
                        ? Long.valueOf(proposal.supersededBy().getAsLong())
                        : null,
                proposal.version());
    }
}
