package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.persistence.Policies;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.persistence.TestedRecords;
import org.ballast.writedowns.persistence.ValuesInUse;

/** Who had a hand in what a proposal rests on: none of them approves it (accounting.md §4.3, R2). */
@ApplicationScoped
class EvidenceEditors {

    @Inject
    private Entities entities;

    @Inject
    private Policies policies;

    @Inject
    private TestedRecords records;

    @Inject
    private PrincipalMarketPrices prices;

    @Inject
    private ValuesInUse valuesInUse;

    /**
     * Who recorded, imported or corrected its lots, disposals and prices, confirmed a price or hours without a trade, or wrote
     * of the value in use.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<String> of(Proposal proposal) {
        ReportingEntity entity = entities.byBook(proposal.bookId());
        Set<String> editors = new HashSet<>(records.recorders(proposal.id()));
        policies.inForce(
                        entity.book().id(),
                        proposal.assetId(),
                        proposal.period().lastDay())
                .ifPresent(policy -> editors.addAll(prices.editors(
                        entity,
                        policy,
                        entity.startOf(proposal.period().from()),
                        entity.startOf(proposal.period().to()))));
        editors.addAll(valuesInUse.writers(
                entity.book().id(), proposal.assetId(), proposal.period().lastDay()));
        return editors;
    }
}
