package org.ballast.measurement.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The tests that go before disposals of one asset: of each lot from where it was tested for good, or acquired, up to the
 * disposal (accounting.md §1.2 rule 2).
 *
 * @param finalUntil up to when a lot was tested for good, by its key
 * @param prices from the earliest of those instants to the last disposal
 */
public record TestsBeforeDisposals(Map<Long, Instant> finalUntil, PriceHistory prices, TestRules rules) {

    /** What the tests of the lots find; of a lot that is tested up to the disposal, or carries nothing, none is needed. */
    public List<ImpairmentOutcome> outcomes(List<LotPosition> lots, Instant disposedAt) {
        return lots.stream()
                .filter(lot -> testedFrom(lot, finalUntil).isBefore(disposedAt))
                .filter(lot -> !lot.carryingAmount().isZero())
                .map(lot -> ImpairmentTest.of(
                        lot,
                        TestWindow.of(lot, finalUntil.getOrDefault(lot.id(), Instant.EPOCH), disposedAt, rules),
                        prices))
                .toList();
    }

    /** From when on a lot has still to be tested. */
    public static Instant testedFrom(LotPosition lot, Map<Long, Instant> finalUntil) {
        return finalUntil.getOrDefault(lot.id(), lot.acquiredAt());
    }
}
