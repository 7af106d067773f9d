package org.ballast.pages.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import org.ballast.pages.domain.KeptAnswer;
import org.ballast.pages.domain.Turn;
import org.ballast.pages.persistence.KeptAnswers;

/**
 * Lets a write that a program sends twice happen once. The key, the work and its answer are committed together: whoever
 * finds the key finds the answer, and a server that ends in between leaves none of the three. Only a success is kept,
 * because after a refusal nothing was done and the program may try again.
 */
@ApplicationScoped
public class AnswerOnce {

    private static final Duration KEPT_FOR = Duration.ofDays(30);

    @Inject
    private KeptAnswers answers;

    @Inject
    private Clock clock;

    /** Somebody else's work with this key is not committed yet, or was a moment ago. */
    public static final class KeyTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private KeyTaken(Throwable cause) {
            super(cause);
        }
    }

    /**
     * What became of the key so far.
     *
     * @param requestHash a keyed hash over all that must be equal for the write to be the same
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Turn look(String user, String key, String requestHash) {
        answers.forgetOlderThan(user, clock.instant().minus(KEPT_FOR));
        return answers.find(user, key)
                .<Turn>map(kept -> kept.requestHash().equals(requestHash)
                        ? new Turn.Answered(kept.answer())
                        : new Turn.UsedOtherwise())
                .orElseGet(Turn.Yours::new);
    }

    /**
     * Begins the work in the running transaction. A second request with the key waits for the first one's end here, as long
     * as for any lock.
     *
     * @throws KeyTaken if another request was faster; the transaction can then only be rolled back
     */
    @Transactional(TxType.MANDATORY)
    public void claim(String user, String key, String requestHash) {
        try {
            answers.claim(user, key, requestHash, clock.instant());
        } catch (PersistenceException taken) {
            throw new KeyTaken(taken);
        }
    }

    /** Ends it: the answer is committed with what it tells of. */
    @Transactional(TxType.MANDATORY)
    public void keep(String user, String key, KeptAnswer answer) {
        if (answer.isTooLong()) {
            answers.forget(user, key);
        } else {
            answers.keep(user, key, answer);
        }
    }
}
