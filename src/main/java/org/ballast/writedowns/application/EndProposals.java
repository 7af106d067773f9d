package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.entities.domain.BookClosed;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.domain.ProposalFilter;
import org.ballast.writedowns.domain.WritedownsSentence;
import org.ballast.writedowns.persistence.Proposals;

/** A book is closed once every proposal in it is decided: nobody could post one afterwards. */
@ApplicationScoped
class EndProposals {

    private static final Set<CaseStatus> LIVE =
            Arrays.stream(CaseStatus.values()).filter(CaseStatus::isLive).collect(Collectors.toSet());

    @Inject
    private Proposals proposals;

    /**
     * @throws Refusal ILLEGAL_TRANSITION
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void onClosed(@Observes BookClosed event) {
        int live = proposals.count(
                ProposalFilter.ALL.in(LIVE).ofBook(event.closed().book().id()));
        if (live > 0) {
            throw new Refusal(
                    RefusalCode.ILLEGAL_TRANSITION,
                    WritedownsSentence.UNDECIDED_IN_BOOK,
                    event.closed().book().code(),
                    live);
        }
    }
}
