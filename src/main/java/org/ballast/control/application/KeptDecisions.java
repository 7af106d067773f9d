package org.ballast.control.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ballast.control.domain.Decision;

/**
 * Decisions that were read a moment ago, so that a slider does not read a hundred thousand again at each step. At most four
 * entities' are kept, each for a minute at most, and none after a later posting.
 */
@ApplicationScoped
public class KeptDecisions {

    private static final int MOST = 4;
    private static final Duration KEPT = Duration.ofMinutes(1);

    @Inject
    private Clock clock;

    private final Map<Key, Kept> kept = new LinkedHashMap<>();

    /**
     * What was asked.
     *
     * @param from the first instant
     * @param last the latest posting or reversal since then
     */
    record Key(long entityId, Instant from, Instant last) {}

    private record Kept(Instant readAt, List<Decision> decisions) {}

    /** What was kept, or what is read now. */
    List<Decision> of(Key key, Supplier<List<Decision>> read) {
        Instant now = clock.instant();
        synchronized (kept) {
            kept.values().removeIf(each -> each.readAt().plus(KEPT).isBefore(now));
            Kept found = kept.get(key);
            if (found != null) {
                return found.decisions();
            }
        }
        List<Decision> decisions = List.copyOf(read.get());
        synchronized (kept) {
            kept.put(key, new Kept(now, decisions));
            while (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return decisions;
    }
}
