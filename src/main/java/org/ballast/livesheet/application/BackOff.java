package org.ballast.livesheet.application;

import java.time.Duration;

/** How long to wait before something that failed is tried again: a second, then twice as long each time, a minute at most. */
final class BackOff {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int DOUBLED_AT_MOST = 6;

    private BackOff() {}

    /**
     * @param failures how often it failed in a row, from 1 on
     */
    static Duration after(int failures) {
        Duration wait = Duration.ofSeconds(1L << Math.min(Math.max(failures, 1) - 1, DOUBLED_AT_MOST));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
