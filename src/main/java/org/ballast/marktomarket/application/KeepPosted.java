package org.ballast.marktomarket.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.marktomarket.domain.MarktomarketSentence;
import org.ballast.marktomarket.persistence.PostedMarks;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.application.FactsWithdrawn;

/** A file of positions or closes is not taken back as a whole once marks are posted of one of them, in whatever book. */
@ApplicationScoped
class KeepPosted {

    private static final int NAMED = 5;

    @Inject
    private PostedMarks postedMarks;

    /**
     * @throws Refusal DEPENDENT_EVENT_EXISTS
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void onWithdrawn(@Observes FactsWithdrawn event) {
        List<String> posted = postedMarks.postedOf(event.positions(), event.entity()::dayOf);
        if (!posted.isEmpty()) {
            throw new Refusal(
                    RefusalCode.DEPENDENT_EVENT_EXISTS,
                    MarktomarketSentence.FACTS_POSTED,
                    posted.subList(0, Math.min(NAMED, posted.size())),
                    posted.size());
        }
    }
}
