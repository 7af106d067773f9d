package org.ballast.holdings.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.measurement.domain.LotPosition;

/** Which lots had units that left a wallet for another one, and when: what was sold there before would have taken them first. */
final class Departures {

    private final Map<FreeLots.Reach, List<Departure>> byWallet = new HashMap<>();

    private record Departure(Instant acquiredAt, long lotId, Instant at) {

        /** Whether its lot is taken before another one, first in, first out. */
        boolean comesBefore(LotPosition lot) {
            int order = acquiredAt.compareTo(lot.acquiredAt());
            return order < 0 || (order == 0 && lotId < lot.id());
        }
    }

    void add(FreeLots.Reach from, Instant acquiredAt, long lotId, Instant at) {
        byWallet.computeIfAbsent(from, none -> new ArrayList<>()).add(new Departure(acquiredAt, lotId, at));
    }

    void addAll(Departures others) {
        others.byWallet.forEach((from, each) ->
                byWallet.computeIfAbsent(from, none -> new ArrayList<>()).addAll(each));
    }

    /**
     * When a lot first left after an instant that a disposal of then would have taken.
     *
     * @param last the last lot that it takes now; empty where it finds too few
     */
    Optional<Instant> after(FreeLots.Reach from, Instant instant, Optional<LotPosition> last) {
        return byWallet.getOrDefault(from, List.of()).stream()
                .filter(each -> each.at().isAfter(instant) && !each.acquiredAt().isAfter(instant))
                .filter(each -> last.map(each::comesBefore).orElse(true))
                .map(Departure::at)
                .min(Comparator.naturalOrder());
    }
}
