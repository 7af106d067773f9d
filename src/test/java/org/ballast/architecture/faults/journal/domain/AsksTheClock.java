package org.ballast.architecture.faults.journal.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** Reads the machine's clock in each way there is, and once the right way. */
public final class AsksTheClock {

    private AsksTheClock() {}

    public static Instant instant() {
        return Instant.now();
    }

    public static LocalDate inAZone(ZoneId zone) {
        return LocalDate.now(zone);
    }

    public static Clock ownClock() {
        return Clock.systemUTC();
    }

    public static long millis() {
        return System.currentTimeMillis();
    }

    @SuppressWarnings("JavaUtilDate")
    public static Date date() {
        return new Date();
    }

    public static LocalDate byTheClockItWasGiven(Clock clock) {
        return LocalDate.now(clock);
    }
}
