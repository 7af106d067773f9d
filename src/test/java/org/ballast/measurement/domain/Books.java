package org.ballast.measurement.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.ImpairmentOutcome.Impaired;
import org.ballast.measurement.domain.LotEventInPeriod.Disposal;

/** A few lots that are tested period by period, as the portal does with those in the database. */
final class Books {

    final Map<String, LotPosition> lots = new LinkedHashMap<>();
    final List<LotPosition.Relief> reliefs = new ArrayList<>();
    private final PriceHistory prices;

    Books(PriceHistory prices) {
        this.prices = prices;
    }

    void acquire(LotPosition lot) {
        lots.put(lot.code(), lot);
    }

    /** Tests every lot and takes what is found as approved. */
    Map<String, List<SegmentTest>> test(Instant from, Instant to, Map<String, List<Disposal>> disposals) {
        Map<String, List<SegmentTest>> found = new LinkedHashMap<>();
        lots.replaceAll((code, lot) -> {
            List<Disposal> ofLot = disposals.getOrDefault(code, List.of());
            if (!lot.acquiredAt().isBefore(to)) {
                return lot;
            }
            TestWindow window = TestWindow.of(lot, from, to, Lot.RULES);
            List<SegmentTest> tests = LotImpairment.over(lot, window, List.copyOf(ofLot), prices);
            found.put(code, tests);
            return after(lot, tests);
        });
        return found;
    }

    Money loss(Map<String, List<SegmentTest>> tests) {
        return Money.sum(
                tests.values().stream()
                        .flatMap(List::stream)
                        .map(test -> test.outcome().lossOrZero())
                        .toList(),
                Lot.USD);
    }

    Money carryingAmount() {
        return Money.sum(lots.values().stream().map(LotPosition::carryingAmount).toList(), Lot.USD);
    }

    private LotPosition after(LotPosition opening, List<SegmentTest> tests) {
        LotPosition lot = opening;
        for (SegmentTest test : tests) {
            if (test.outcome() instanceof Impaired impaired) {
                lot = lot.impaired(impaired.loss());
            }
            if (test.endedBy().isPresent()) {
                Quantity disposed = test.endedBy().get().quantity();
                LotPosition.Relief relief = lot.relief(disposed);
                reliefs.add(relief);
                lot = lot.relieved(relief);
            }
        }
        return lot;
    }
}
