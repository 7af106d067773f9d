package org.ballast.livesheet.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.ballast.livesheet.domain.NewestTick;
import org.ballast.livesheet.domain.TickCounts;
import org.ballast.livesheet.domain.TickKey;

/**
 * The newest ticks as this server knows them. Folding one in costs a look into a map, whatever comes: what is kept for the
 * other servers is written once a second, and counts once a minute ({@link LiveRound}).
 */
@ApplicationScoped
public class TickBoard {

    private final Map<TickKey, NewestTick> newest = new ConcurrentHashMap<>();
    private final Map<TickKey, NewestTick> unkept = new ConcurrentHashMap<>();
    private final Map<String, TickCounts> counts = new ConcurrentHashMap<>();
    private final AtomicLong version = new AtomicLong();

    /** Takes ticks that came in, in their order; those that were paid before the newest one of their kind are dropped. */
    public TickCounts fold(String source, Collection<NewestTick> ticks) {
        long late = 0;
        for (NewestTick tick : ticks) {
            NewestTick now = newest.merge(tick.key(), tick, NewestTick::later);
            if (tick.isBefore(now)) {
                late++;
            } else {
                unkept.merge(tick.key(), tick, NewestTick::later);
            }
        }
        TickCounts came = new TickCounts(ticks.size() - late, late);
        counts.merge(source, came, TickCounts::plus);
        version.incrementAndGet();
        return came;
    }

    /** Takes what other servers kept, where it is newer than what is known here. */
    void learn(Collection<NewestTick> kept) {
        for (NewestTick tick : kept) {
            NewestTick before = newest.get(tick.key());
            if (before == null || before.isBefore(tick)) {
                newest.merge(tick.key(), tick, NewestTick::later);
                version.incrementAndGet();
            }
        }
    }

    public Optional<NewestTick> newest(TickKey key) {
        return Optional.ofNullable(newest.get(key));
    }

    /** The newest of an asset in a currency, on whichever market. */
    Optional<NewestTick> newestOf(long assetId, Currency currency) {
        return newest.values().stream()
                .filter(tick ->
                        tick.key().assetId() == assetId && tick.key().currency().equals(currency))
                .reduce(NewestTick::later);
    }

    /** Rises whenever anything came. */
    public long version() {
        return version.get();
    }

    public boolean isEmpty() {
        return newest.isEmpty();
    }

    /** What is to be written for the other servers; it is not given out again. */
    List<NewestTick> takeUnkept() {
        List<NewestTick> taken = new ArrayList<>();
        for (TickKey key : List.copyOf(unkept.keySet())) {
            Optional.ofNullable(unkept.remove(key)).ifPresent(taken::add);
        }
        return taken;
    }

    /** What could not be written is to be written after all. */
    void giveBack(Collection<NewestTick> ticks) {
        ticks.forEach(tick -> unkept.merge(tick.key(), tick, NewestTick::later));
    }

    /** How many came from each source since this was asked last. */
    Map<String, TickCounts> takeCounts() {
        Map<String, TickCounts> taken = new HashMap<>();
        for (String source : List.copyOf(counts.keySet())) {
            Optional.ofNullable(counts.remove(source)).ifPresent(came -> taken.put(source, came));
        }
        return taken;
    }

    void giveBack(Map<String, TickCounts> came) {
        came.forEach((source, count) -> counts.merge(source, count, TickCounts::plus));
    }
}
