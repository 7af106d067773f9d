package org.ballast.prices.domain;

import java.time.Duration;
import java.time.LocalDate;

/**
 * What is recorded of one day of UTC for one asset in one currency at one market.
 *
 * @param priced how much of the day lies in bars in force that may be used
 * @param untraded how much of the rest had no trade, as two people say
 */
public record DayOfPrices(LocalDate day, Duration priced, Duration untraded, Marks marks) {

    private static final Duration WHOLE = Duration.ofDays(1);

    /**
     * What the bars in force that open on a day have about them.
     *
     * @param held whether one waits for a controller
     * @param rejected whether one was rejected and not corrected
     * @param corrected whether one took the place of another
     */
    public record Marks(boolean held, boolean rejected, boolean corrected) {

        public static final Marks NONE = new Marks(false, false, false);
    }

    /** How the day stands; what somebody must do something about comes first. */
    public enum State {
        /** A bar waits for a controller. */
        HELD,
        /** A bar was rejected and nothing took its place. */
        REJECTED,
        /** Nothing is recorded. */
        MISSING,
        /** Some hours have no price. */
        PARTLY,
        /** The hours that have no price had no trade. */
        NO_TRADE,
        /** Whole, and a price of it was corrected. */
        CORRECTED,
        /** Whole. */
        PRESENT
    }

    public State state() {
        if (marks.held()) {
            return State.HELD;
        }
        if (marks.rejected()) {
            return State.REJECTED;
        }
        if (priced.equals(WHOLE)) {
            return marks.corrected() ? State.CORRECTED : State.PRESENT;
        }
        Duration told = priced.plus(untraded);
        if (told.equals(WHOLE)) {
            return State.NO_TRADE;
        }
        return told.isZero() ? State.MISSING : State.PARTLY;
    }
}
