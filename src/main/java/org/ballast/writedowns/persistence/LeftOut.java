package org.ballast.writedowns.persistence;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.measurement.domain.Amounts;

/** Steps of measurements that a test leaves out as it makes them anew, by lot, in the order in which they were posted. */
final class LeftOut {

    private final Map<Long, List<Step>> byLot = new HashMap<>();
    private final Amounts none;

    LeftOut(Currency currency) {
        none = Amounts.zero(currency);
    }

    private record Step(long id, Amounts change) {}

    Currency currency() {
        return none.cost().currency();
    }

    void add(long lotId, long id, Amounts change) {
        byLot.computeIfAbsent(lotId, lot -> new ArrayList<>(1)).add(new Step(id, change));
    }

    /** What they had changed in a lot before a step of it. */
    Amounts before(long lotId, long id) {
        return byLot.getOrDefault(lotId, List.of()).stream()
                .filter(step -> step.id() < id)
                .map(Step::change)
                .reduce(none, Amounts::plus);
    }
}
