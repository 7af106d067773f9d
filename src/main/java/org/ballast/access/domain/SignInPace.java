package org.ballast.access.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How fast passwords may be tried, the same for a name that exists and one that does not: after five wrong ones in a row
 * each further one makes the next try wait twice as long, and the tenth and each after it make it wait for a quarter of an
 * hour. From one address fifty wrong ones may come in ten minutes, whatever the names.
 *
 * <p>Example: after the sixth wrong password of a name the next try may come two seconds later.
 */
public final class SignInPace {

    /** The wrong password that locks out. */
    public static final int FAILURES_TO_LOCK_OUT = 10;

    /** For how long. */
    public static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    /** Wrong passwords count for that long. */
    public static final Duration REMEMBERED_FOR = Duration.ofDays(1);

    /** How many wrong passwords may come from one address within {@link #SPAN_OF_ADDRESS}. */
    public static final int MOST_OF_ADDRESS = 50;

    public static final Duration SPAN_OF_ADDRESS = Duration.ofMinutes(10);

    private static final int FREE = 5;

    private SignInPace() {}

    /**
     * @param failures wrong passwords of the name in a row
     * @param last when the last of them came
     * @return how long the next try has still to wait; zero if it need not
     */
    public static Duration waitOfName(int failures, Instant last, Instant now) {
        return rest(last, afterName(failures), now);
    }

    /**
     * @param fiftieth when the fiftieth-last wrong password of the address came; empty if there were fewer
     * @return how long the next try has still to wait; zero if it need not
     */
    public static Duration waitOfAddress(Optional<Instant> fiftieth, Instant now) {
        return fiftieth.map(at -> rest(at, SPAN_OF_ADDRESS, now)).orElse(Duration.ZERO);
    }

    private static Duration afterName(int failures) {
        if (failures >= FAILURES_TO_LOCK_OUT) {
            return LOCKED_FOR;
        }
        return failures < FREE ? Duration.ZERO : Duration.ofSeconds(1L << (failures - FREE));
    }

    private static Duration rest(Instant since, Duration wait, Instant now) {
        Duration rest = Duration.between(now, since.plus(wait));
        return rest.isNegative() ? Duration.ZERO : rest;
    }
}
