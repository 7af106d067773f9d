package org.ballast.measurement.domain;

import java.time.Instant;
import java.util.Optional;
import org.ballast.measurement.domain.LotEventInPeriod.Disposal;

/**
 * The part of a period that a measurement of a lot speaks of.
 *
 * @param number 1, 2, … within the lot and period; more than one only where a disposal waits for a measurement
 * @param window its time
 * @param endedBy the disposal that ends it, empty where the period does
 */
public record Segment(int number, TestWindow window, Optional<Disposal> endedBy) {

    /** The whole period. */
    public static Segment whole(TestWindow window) {
        return new Segment(1, window, Optional.empty());
    }

    /** An instant alone. */
    public static Segment at(Instant at) {
        return whole(TestWindow.at(at));
    }
}
