package org.ballast.access.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Which refusals are written down one by one: of one user for the same thing one a minute, and two hundred a day in all.
 * The others are counted, and the next that is written says how many there were.
 */
public final class RefusalPace {

    static final int MOST_A_DAY = 200;
    private static final Duration APART = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 10_000;

    private final Map<String, Instant> lastOf = new HashMap<>();
    private final Map<String, Tally> tallies = new HashMap<>();

    private record Tally(LocalDate day, int written, long unwritten) {}

    /**
     * @param what was refused and why
     * @return how many of the user's refusals were not written since the last that was; empty if this one is not either
     */
    public synchronized OptionalLong next(String user, String what, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Tally before = tallies.getOrDefault(user, new Tally(today, 0, 0));
        int written = before.day().equals(today) ? before.written() : 0;
        String key = user + "\n" + what;
        Instant last = lastOf.get(key);
        boolean tooSoon = last != null && now.isBefore(last.plus(APART));
        if (tooSoon || written >= MOST_A_DAY || !hasRoom(now)) {
            tallies.put(user, new Tally(today, written, before.unwritten() + 1));
            return OptionalLong.empty();
        }
        lastOf.put(key, now);
        tallies.put(user, new Tally(today, written + 1, 0));
        return OptionalLong.of(before.unwritten());
    }

    private boolean hasRoom(Instant now) {
        if (lastOf.size() >= MOST_REMEMBERED) {
            lastOf.values().removeIf(at -> !now.isBefore(at.plus(APART)));
        }
        return lastOf.size() < MOST_REMEMBERED;
    }
}
