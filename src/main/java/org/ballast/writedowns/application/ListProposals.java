package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.writedowns.domain.ListedFilter;
import org.ballast.writedowns.domain.ListedProposal;
import org.ballast.writedowns.domain.ProposalsOf;

/** The proposals of all sorts as one list in the order of their cases: digital assets and what stands after them. */
@ApplicationScoped
public class ListProposals {

    @Inject
    private CurrentUser currentUser;

    @Inject
    @Any
    private Instance<ListedProposals> sorts;

    /**
     * Those beyond another case, the newest first or, backward, the oldest first.
     *
     * @param fromCase empty for the edge of the list
     */
    @Transactional
    public List<ListedProposal> beyond(ListedFilter filter, Optional<Long> fromCase, boolean backward, int limit) {
        currentUser.requireSignedIn();
        Comparator<ListedProposal> oldestFirst = Comparator.comparingLong(ListedProposal::caseId);
        return wanted(filter)
                .flatMap(sort -> sort.beyond(filter, fromCase, backward, limit).stream())
                .sorted(backward ? oldestFirst : oldestFirst.reversed())
                .limit(limit)
                .toList();
    }

    @Transactional
    public int count(ListedFilter filter) {
        currentUser.requireSignedIn();
        return wanted(filter).mapToInt(sort -> sort.count(filter)).sum();
    }

    /** What proposals of all sorts do, each once. */
    public List<String> kinds() {
        return Stream.of(ProposalsOf.values())
                .flatMap(of -> sorts.stream().filter(sort -> sort.of() == of))
                .flatMap(sort -> sort.kinds().stream())
                .distinct()
                .toList();
    }

    private Stream<ListedProposals> wanted(ListedFilter filter) {
        return sorts.stream()
                .filter(sort -> filter.of().map(of -> of == sort.of()).orElse(true))
                .filter(sort ->
                        filter.kinds().isEmpty() || sort.kinds().stream().anyMatch(filter.kinds()::contains));
    }
}
