package org.ballast.writedowns.application;

import java.util.List;
import java.util.Optional;
import org.ballast.writedowns.domain.ListedFilter;
import org.ballast.writedowns.domain.ListedProposal;
import org.ballast.writedowns.domain.ProposalsOf;

/** What a feature brings so that its proposals stand in the list of write-downs: one bean a sort. */
public interface ListedProposals {

    /** The sort. */
    ProposalsOf of();

    /** What proposals of the sort do, as LOSS, in the order in which it is offered. */
    List<String> kinds();

    /**
     * Those beyond another case, the newest first or, backward, the oldest first.
     *
     * @param fromCase empty for the edge of the list
     */
    List<ListedProposal> beyond(ListedFilter filter, Optional<Long> fromCase, boolean backward, int limit);

    int count(ListedFilter filter);
}
