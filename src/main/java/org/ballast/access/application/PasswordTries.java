package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.ballast.access.domain.AccessSentence;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.SignInPace;
import org.ballast.access.persistence.WrongPasswords;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.words.Said;

/**
 * Who has to wait before a password is looked at again, and how many are looked at once: PBKDF2 is meant to be slow, so
 * that guessers must not get all processors. Whoever has to wait costs no PBKDF2.
 */
@ApplicationScoped
public class PasswordTries {

    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors() / 2);
    private static final int MOST_IN_LINE = 20 * AT_ONCE;
    private static final long LONGEST_SECONDS_IN_LINE = 10;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    @Inject
    private WrongPasswords wrongPasswords;

    @Inject
    private Clock clock;

    /**
     * @param claimed the user of that name, if there is one
     * @throws Refusal TOO_MANY_ATTEMPTS if the name or the address has to wait; it says the same whether the user exists
     */
    void require(String name, Optional<PortalUser> claimed, String ip) {
        Instant now = clock.instant();
        Duration wait = longer(
                claimed.map(user -> user.waits(now)).orElseGet(() -> ofStranger(name, now)),
                SignInPace.waitOfAddress(wrongPasswords.ofAddress(ip, SignInPace.MOST_OF_ADDRESS - 1), now));
        if (wait.isPositive()) {
            throw new Refusal(
                    RefusalCode.TOO_MANY_ATTEMPTS, AccessSentence.TOO_MANY_WRONG_PASSWORDS.with(inWords(wait)), wait);
        }
    }

    private Duration ofStranger(String name, Instant now) {
        List<Instant> tries = wrongPasswords.ofName(name, now.minus(SignInPace.REMEMBERED_FOR));
        return tries.isEmpty() ? Duration.ZERO : SignInPace.waitOfName(tries.size(), tries.getFirst(), now);
    }

    /**
     * Does the work, which computes a hash, when it is its turn.
     *
     * @throws Refusal BUSY if too many wait
     */
    <T> T inTurn(Supplier<T> work) {
        if (turns.getQueueLength() >= MOST_IN_LINE || !hasTurn()) {
            throw new Refusal(RefusalCode.BUSY, AccessSentence.TOO_MANY_SIGN_INS);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private boolean hasTurn() {
        try {
            return turns.tryAcquire(LONGEST_SECONDS_IN_LINE, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Said inWords(Duration wait) {
        long seconds = wait.plusMillis(999).toSeconds();
        return seconds < 100 ? AccessSentence.SECONDS.with(seconds) : AccessSentence.MINUTES.with((seconds + 59) / 60);
    }
}
