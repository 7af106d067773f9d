package org.ballast.venuecash.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.application.FactsWithdrawn;
import org.ballast.venuecash.domain.VenuecashSentence;
import org.ballast.venuecash.persistence.CashPostings;

/** A file of cash movements is not taken back as a whole once cash of its account is posted of their days, in whatever book. */
@ApplicationScoped
class KeepPostedCash {

    @Inject
    private CashPostings postings;

    /**
     * @throws Refusal DEPENDENT_EVENT_EXISTS
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void onWithdrawn(@Observes FactsWithdrawn event) {
        Optional<Instant> first = event.movements().stream().min(Comparator.naturalOrder());
        first.flatMap(at ->
                        postings.lastPosted(event.account().id(), event.entity().dayOf(at)))
                .ifPresent(posted -> {
                    throw new Refusal(
                            RefusalCode.DEPENDENT_EVENT_EXISTS,
                            VenuecashSentence.MOVEMENTS_POSTED,
                            event.account().code(),
                            posted.period().label());
                });
    }
}
