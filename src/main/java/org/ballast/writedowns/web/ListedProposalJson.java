package org.ballast.writedowns.web;

import java.time.Instant;
import java.time.LocalDate;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.Tier;
import org.ballast.writedowns.domain.ListedProposal;
import org.ballast.writedowns.domain.ProposalsOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in the list of all sorts. The rest of one of digital assets is told by its id below write-downs, of one of
 * derivatives below mark-proposals; both are decided on as the case that is named.
 *
 * @param asset symbol; null of derivatives
 * @param account code of the trading account; null of digital assets
 * @param tier how many people it takes; null until it is submitted
 * @param amount decimal text: what carrying amounts change by
 * @param periodEnd the day after the last
 * @param lots how many it changes; null of derivatives
 * @param positions how many it changes; null of digital assets
 */
@Schema(name = "ListedProposal")
public record ListedProposalJson(
        long id,
        long caseId,
        @Schema(implementation = ProposalsOf.class) String of,
        String entity,
        String book,
        @Nullable String asset,
        @Nullable String account,
        String kind,
        @Schema(implementation = CaseStatus.class) String status,
        @Schema(implementation = Tier.class) @Nullable String tier,
        String amount,
        String inIncome,
        String currency,
        String evidenceHash,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Nullable Integer lots,
        @Nullable Integer positions,
        String createdBy,
        Instant createdAt) {

    static ListedProposalJson of(ListedProposal proposal) {
        boolean ofAsset = proposal.isOf(ProposalsOf.DIGITAL_ASSETS);
        Integer things = proposal.things();
        return new ListedProposalJson(
                proposal.id(),
                proposal.caseId(),
                proposal.of().name(),
                proposal.entity(),
                proposal.book(),
                ofAsset ? proposal.name() : null,
                ofAsset ? null : proposal.name(),
                proposal.kind(),
                proposal.status().name(),
                proposal.tier().map(Tier::name).orElse(null),
                proposal.amount().amount().toPlainString(),
                proposal.inIncome().amount().toPlainString(),
                proposal.amount().currency().getCurrencyCode(),
                proposal.evidenceHash(),
                proposal.period().from(),
                proposal.period().to(),
                ofAsset ? things : null,
                ofAsset ? null : things,
                proposal.createdBy(),
                proposal.createdAt());
    }
}
