package org.ballast.measurement.domain;

import java.util.Optional;
import org.ballast.measurement.domain.LotEventInPeriod.Disposal;

/**
 * The test of a lot in one segment of a period: a disposal inside the period ends one segment and begins the next.
 *
 * @param segment 1, 2, …
 * @param endedBy the disposal that ends it, empty where the period does
 */
public record SegmentTest(int segment, Optional<Disposal> endedBy, ImpairmentOutcome outcome) {}
