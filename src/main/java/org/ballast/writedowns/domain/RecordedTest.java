package org.ballast.writedowns.domain;

import java.time.Instant;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.Basis;
import org.ballast.measurement.domain.MeasurementKind;

/**
 * A measurement as it was kept, with what it rests on.
 *
 * @param lot code of the lot
 * @param from first instant of its window
 * @param to first instant after its window
 * @param basis which amount decided
 * @param price empty where the window held no bar
 * @param valueInUse where it was estimated
 * @param cap what no reversal exceeds, under a model that has them
 * @param before what the lot carried
 * @param change of it
 * @param disposal reference of the disposal that ended the segment
 */
public record RecordedTest(
        long id,
        long lotId,
        String lot,
        Instant acquiredAt,
        int segment,
        Instant from,
        Instant to,
        Quantity quantity,
        MeasurementKind kind,
        Basis.Kind basis,
        Optional<Price> price,
        Optional<Money> valueInUse,
        Optional<Money> cap,
        Amounts before,
        Amounts change,
        Optional<String> disposal) {

    public Money carryingBefore() {
        return before.carryingAmount();
    }

    public Money carryingAfter() {
        return before.plus(change).carryingAmount();
    }

    /** What the carrying amount changes by, below zero where it falls. */
    public Money carryingChange() {
        return change.carryingAmount();
    }

    /** The change as people read it: a loss without a sign under its own heading, anything else with it. */
    public Money shown() {
        return kind == MeasurementKind.LOSS ? loss() : carryingChange();
    }

    /** An impairment loss; zero for any other kind. */
    public Money loss() {
        return kind == MeasurementKind.LOSS
                ? carryingChange().negated()
                : Money.zero(carryingChange().currency());
    }

    /**
     * The price evidence.
     *
     * @param market code of the venue
     * @param at when the bar opened
     * @param fairValue of the whole quantity, less costs of disposal under IAS 36
     * @param file the imported file, empty for a bar keyed in by hand
     * @param line in that file, header = 1
     * @param fileHash SHA-256 of that file
     */
    public record Price(
            long barId,
            String market,
            UnitPrice perUnit,
            Instant at,
            long intervalSeconds,
            Money fairValue,
            Optional<String> file,
            int line,
            Optional<String> fileHash) {}
}
