package org.ballast.marktomarket.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.entities.domain.BookClosed;
import org.ballast.marktomarket.domain.MarkFilter;
import org.ballast.marktomarket.domain.MarktomarketSentence;
import org.ballast.marktomarket.persistence.MarkProposals;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** A book is closed once every proposal in it is decided: nobody could post one afterwards. */
@ApplicationScoped
class EndMarks {

    private static final Set<CaseStatus> LIVE =
            Arrays.stream(CaseStatus.values()).filter(CaseStatus::isLive).collect(Collectors.toSet());

    @Inject
    private MarkProposals proposals;

    /**
     * @throws Refusal ILLEGAL_TRANSITION
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void onClosed(@Observes BookClosed event) {
        int live = proposals.count(
                MarkFilter.ALL.in(LIVE).ofBook(event.closed().book().id()));
        if (live > 0) {
            throw new Refusal(
                    RefusalCode.ILLEGAL_TRANSITION,
                    MarktomarketSentence.UNDECIDED_IN_BOOK,
                    event.closed().book().code(),
                    live);
        }
    }
}
