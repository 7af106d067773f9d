package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.writedowns.domain.ListedFilter;
import org.ballast.writedowns.domain.ListedProposal;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.ProposalsOf;
import org.ballast.writedowns.persistence.Proposals;

/** The proposals of digital assets in the list of all sorts. Part of a use case. */
@ApplicationScoped
public class ListedAssets implements ListedProposals {

    private static final EnumSet<MeasurementKind> KINDS = EnumSet.complementOf(EnumSet.of(MeasurementKind.NONE));

    @Inject
    private Proposals proposals;

    @Override
    public ProposalsOf of() {
        return ProposalsOf.DIGITAL_ASSETS;
    }

    @Override
    public List<String> kinds() {
        return KINDS.stream().map(MeasurementKind::name).toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ListedProposal> beyond(ListedFilter filter, Optional<Long> fromCase, boolean backward, int limit) {
        return proposals.listed(filter, fromCase, backward, limit).stream()
                .map(this::listed)
                .toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public int count(ListedFilter filter) {
        return proposals.countListed(filter);
    }

    private ListedProposal listed(Proposal proposal) {
        return new ListedProposal(
                proposal.caseId(),
                proposal.id(),
                of(),
                proposal.entity(),
                proposal.book(),
                proposal.asset(),
                proposal.period(),
                proposal.kind().name(),
                proposal.status(),
                proposal.tier(),
                proposal.amount(),
                proposal.inIncome(),
                proposal.lots(),
                proposal.evidenceHash(),
                proposal.createdBy(),
                proposal.createdAt(),
                "/writedowns/proposal.xhtml?id=" + proposal.id());
    }
}
