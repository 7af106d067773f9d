package org.ballast.planning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.ballast.access.application.CurrentUser;
import org.ballast.pages.application.RequestRules;
import org.ballast.planning.domain.Allocation;
import org.ballast.planning.domain.Answer;
import org.ballast.planning.domain.PlanningSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Finds what assets should be made of; stores and posts nothing. */
@ApplicationScoped
public class FindAllocation {

    private static final int PLACES = 2;
    private static final int LONGEST_WAIT_IN_SECONDS = 5;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    /** How many are worked out at a time: each takes a processor. */
    private final Semaphore places = new Semaphore(PLACES);

    /** What was asked, and what came of it. */
    public record Found(Allocation asked, Answer answer) {}

    /**
     * @throws Refusal INVALID_INPUT with every field that is wrong; BUSY where as many as this server works out at a time are
     *     being worked out
     */
    public Found find(AllocationToFind said) {
        currentUser.requireSignedIn();
        Allocation asked = AllocationReading.of(said, rules.of(said));
        requirePlace();
        try {
            return new Found(asked, best(asked));
        } finally {
            places.release();
        }
    }

    private static Answer best(Allocation asked) {
        return switch (asked.objective()) {
            case RETURN -> Optimise.of(asked.problem());
            case RETURN_ON_CAPITAL -> OptimiseRatio.of(asked.problem(), asked.requiredCapital());
        };
    }

    private void requirePlace() {
        boolean found = false;
        try {
            found = places.tryAcquire(LONGEST_WAIT_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (!found) {
            throw new Refusal(RefusalCode.BUSY, PlanningSentence.MANY_SEARCHES);
        }
    }
}
