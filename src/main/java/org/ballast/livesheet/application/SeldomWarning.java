package org.ballast.livesheet.application;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Warns of what is tried again and again and fails: of each thing once a minute. */
public final class SeldomWarning {

    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private final Logger log;
    private final Map<String, Instant> warnedAt = new ConcurrentHashMap<>();

    /**
     * @param of whose warnings they are
     */
    public SeldomWarning(Class<?> of) {
        this.log = System.getLogger(of.getName());
    }

    /** Whether it was said now, and not a moment before. */
    public boolean log(String what, RuntimeException failed, Instant now) {
        Instant said = warnedAt.merge(what, now, (before, next) -> next.isBefore(before.plus(BETWEEN)) ? before : next);
        boolean isSaid = said.equals(now);
        if (isSaid) {
            log.log(Level.WARNING, what, failed);
        }
        return isSaid;
    }
}
