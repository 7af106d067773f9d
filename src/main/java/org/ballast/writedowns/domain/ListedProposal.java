package org.ballast.writedowns.domain;

import java.time.Instant;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.Tier;
import org.ballast.measurement.domain.TestPeriod;

/**
 * A proposal as it stands in the list of all that changes carrying amounts, whatever it is of.
 *
 * @param caseId where its status, its approvals and its entry are kept; the list is in the order of it
 * @param id key among proposals of its sort
 * @param entity code of the entity
 * @param book code of the book that it changes
 * @param name symbol of the digital asset, or code of the trading account
 * @param kind what it does, as LOSS
 * @param tier how many people it takes, once it was submitted
 * @param amount what carrying amounts change by, as proposals of its sort tell it
 * @param inIncome what of it is income of the period, below zero an expense
 * @param things how many lots or positions it changes
 * @param evidenceHash SHA-256, hex; an approval binds to it
 * @param page its page, from the root of the portal
 */
public record ListedProposal(
        long caseId,
        long id,
        ProposalsOf of,
        String entity,
        String book,
        String name,
        TestPeriod period,
        String kind,
        CaseStatus status,
        Optional<Tier> tier,
        Money amount,
        Money inIncome,
        int things,
        String evidenceHash,
        String createdBy,
        Instant createdAt,
        String page) {

    public boolean isOf(ProposalsOf wanted) {
        return of == wanted;
    }
}
