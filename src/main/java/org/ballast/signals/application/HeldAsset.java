package org.ballast.signals.application;

import java.util.List;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.TestPeriod;

/**
 * An asset that a book holds at the end of a day.
 *
 * @param lots with units, by acquisition
 * @param tested periods of the tests that count
 */
record HeldAsset(long id, String symbol, List<LotPosition> lots, List<TestPeriod> tested) {}
