package org.ballast.measurement.domain;

import java.util.List;

/**
 * A lot with what happens to it in a period.
 *
 * @param opening the lot at the start of the period, or as acquired inside it
 * @param window its window in the period
 * @param events inside the period, in any order
 */
public record LotInPeriod(LotPosition opening, TestWindow window, List<LotEventInPeriod> events) {

    public LotInPeriod {
        events = List.copyOf(events);
    }

    /** The lot at the end of the period, before it is measured there. */
    public LotPosition closing() {
        LotThroughPeriod through = new LotThroughPeriod(opening, events);
        events.stream().sorted(LotEventInPeriod.IN_ORDER).forEach(through::apply);
        return through.lot();
    }
}
