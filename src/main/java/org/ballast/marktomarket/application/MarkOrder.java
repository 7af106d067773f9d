package org.ballast.marktomarket.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.marktomarket.domain.MarktomarketSentence;
import org.ballast.marktomarket.persistence.MarkProposals;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Periods are measured and decided one after the other, each account by itself: each begins with what the one before left. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MarkOrder {

    @Inject
    private MarkProposals proposals;

    /**
     * @param current what was found, so that an account of which nothing is to be posted waits for nobody
     * @throws Refusal EARLIER_PERIOD_UNDECIDED, DEPENDENT_EVENT_EXISTS
     */
    void require(long bookId, TestPeriod period, List<CurrentMarks> current) {
        List<MarkProposal> all = proposals.inTheWay(bookId, period);
        for (CurrentMarks each : current) {
            if (!each.missing().isEmpty()) {
                require(all, each.marks().account().id(), period);
            }
        }
    }

    /**
     * @throws Refusal as above
     */
    void require(MarkProposal decided) {
        require(
                proposals.inTheWay(decided.bookId(), decided.period()),
                decided.account().id(),
                decided.period());
    }

    private static void require(List<MarkProposal> all, long accountId, TestPeriod period) {
        for (MarkProposal other : all) {
            if (other.account().id() == accountId && !other.period().equals(period)) {
                refuse(other, period);
            }
        }
    }

    private static void refuse(MarkProposal other, TestPeriod period) {
        if (other.status().isLive() && other.period().from().isBefore(period.to())) {
            throw new Refusal(
                    RefusalCode.EARLIER_PERIOD_UNDECIDED,
                    MarktomarketSentence.UNDECIDED,
                    other.account().code(),
                    other.period().label());
        }
        if (other.status() == CaseStatus.POSTED && other.period().to().isAfter(period.to())) {
            throw new Refusal(
                    RefusalCode.DEPENDENT_EVENT_EXISTS,
                    MarktomarketSentence.LATER_PERIOD_POSTED,
                    other.account().code(),
                    other.period().label());
        }
    }
}
