package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ballast.access.domain.KeptAnswer;
import org.ballast.access.domain.Turn;
import org.ballast.access.persistence.KeptAnswers;

/**
 * Lets a write that a program sends twice happen once. The key is claimed in a transaction of its own before the work
 * begins; only a success is kept, because after a refusal nothing was done and the program may try again.
 */
@ApplicationScoped
public class AnswerOnce {

    private static final Duration KEPT_FOR = Duration.ofDays(30);
    private static final Duration GIVEN_UP_AFTER = Duration.ofMinutes(10);

    @Inject
    private KeptAnswers answers;

    @Inject
    private Clock clock;

    /**
     * @param requestHash a keyed hash over all that must be equal for the write to be the same
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Turn begin(String user, String key, String requestHash) {
        Optional<KeptAnswers.Kept> found = answers.find(user, key);
        Instant now = clock.instant();
        if (found.isEmpty()) {
            answers.forgetOlderThan(user, now.minus(KEPT_FOR));
            answers.claim(user, key, requestHash, now);
            return new Turn.Yours();
        }
        KeptAnswers.Kept kept = found.get();
        if (!kept.requestHash().equals(requestHash)) {
            return new Turn.UsedOtherwise();
        }
        if (!kept.isOpen()) {
            return new Turn.Answered(kept.answer());
        }
        return answers.takeOver(user, key, now.minus(GIVEN_UP_AFTER), now) ? new Turn.Yours() : new Turn.Busy();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(String user, String key, KeptAnswer answer) {
        answers.keep(user, key, answer);
    }

    /** Nothing was done: the key is free again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forget(String user, String key) {
        answers.forget(user, key);
    }
}
