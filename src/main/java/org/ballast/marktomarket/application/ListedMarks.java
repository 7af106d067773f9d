package org.ballast.marktomarket.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.marktomarket.domain.MarkFilter;
import org.ballast.marktomarket.domain.MarkKind;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.marktomarket.persistence.MarkProposals;
import org.ballast.writedowns.application.ListedProposals;
import org.ballast.writedowns.domain.ListedFilter;
import org.ballast.writedowns.domain.ListedProposal;
import org.ballast.writedowns.domain.ProposalFilter;
import org.ballast.writedowns.domain.ProposalsOf;

/** The proposals of mark-to-market in the list of write-downs. Part of a use case. */
@ApplicationScoped
public class ListedMarks implements ListedProposals {

    @Inject
    private MarkProposals proposals;

    @Override
    public ProposalsOf of() {
        return ProposalsOf.DERIVATIVES;
    }

    @Override
    public List<String> kinds() {
        return Stream.of(MarkKind.values()).map(MarkKind::name).toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ListedProposal> beyond(ListedFilter filter, Optional<Long> fromCase, boolean backward, int limit) {
        return proposals.listed(filter(filter), fromCase, backward, limit).stream()
                .map(this::listed)
                .toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public int count(ListedFilter filter) {
        return proposals.count(filter(filter));
    }

    private static MarkFilter filter(ListedFilter filter) {
        ProposalFilter wanted = filter.proposals();
        return new MarkFilter(
                wanted.entity(),
                wanted.book(),
                Arrays.stream(MarkKind.values())
                        .filter(kind -> filter.kinds().contains(kind.name()))
                        .collect(Collectors.toSet()),
                wanted.statuses(),
                Optional.empty(),
                wanted.asset(),
                wanted.bookCode(),
                wanted.from(),
                wanted.to());
    }

    private ListedProposal listed(MarkProposal proposal) {
        return new ListedProposal(
                proposal.caseId(),
                proposal.id(),
                of(),
                proposal.entity(),
                proposal.book(),
                proposal.account().code(),
                proposal.period(),
                proposal.kind().name(),
                proposal.status(),
                proposal.tier(),
                proposal.amount(),
                proposal.inIncome(),
                proposal.positions(),
                proposal.evidenceHash(),
                proposal.createdBy(),
                proposal.createdAt(),
                "/marktomarket/proposal.xhtml?id=" + proposal.id());
    }
}
