package org.ballast.measurement.domain;

import org.ballast.amounts.Money;

/**
 * A lot that was measured: what its amounts change by, of what kind that is, and what it rests on.
 *
 * <p>Example: a lot carried at 52,052.00 with a recoverable amount of 42,102.48 is a {@code LOSS} whose change is a
 * reduction of 9,949.52.
 *
 * @param before the lot as it stood
 * @param change what is added to its amounts; zero for {@code NONE}
 */
public record Measured(LotPosition before, Segment segment, MeasurementKind kind, Amounts change, Basis basis)
        implements LotMeasurement {

    /**
     * @throws IllegalArgumentException if the change is not one of its kind, or leads to a price that is later than the
     *     window: a fall after the reporting date is not one of the period
     */
    public Measured {
        if (!kind.allows(change)) {
            throw new IllegalArgumentException("lot " + before.code() + ": " + change + " is no " + kind);
        }
        basis.price().ifPresent(price -> {
            if (price.bar().closesAt().isAfter(segment.window().to())) {
                throw new IllegalArgumentException("lot " + before.code() + ": the bar of " + price.pricedAt()
                        + " ends after " + segment.window().to() + " and says nothing of the time before");
            }
        });
    }

    static Measured unchanged(LotPosition lot, Segment segment, Basis basis) {
        return new Measured(
                lot,
                segment,
                MeasurementKind.NONE,
                Amounts.zero(lot.originalCost().currency()),
                basis);
    }

    /** More reduction is a loss, less is a reversal. */
    static Measured reduced(LotPosition lot, Segment segment, Money more, Basis basis) {
        if (more.isZero()) {
            return unchanged(lot, segment, basis);
        }
        MeasurementKind kind = more.isPositive() ? MeasurementKind.LOSS : MeasurementKind.REVERSAL;
        return new Measured(lot, segment, kind, Amounts.ofReduction(more), basis);
    }

    static Measured remeasured(LotPosition lot, Segment segment, Money change, Basis basis) {
        return change.isZero()
                ? unchanged(lot, segment, basis)
                : new Measured(lot, segment, MeasurementKind.REMEASUREMENT, Amounts.ofValue(change), basis);
    }

    /** The lot as it stands afterwards. */
    public LotPosition after() {
        return before.changed(change);
    }

    /** What the carrying amount changes by; below zero for a loss. */
    public Money carryingChange() {
        return change.carryingAmount();
    }

    /** What of it is income of the period, below zero an expense; the effect of an adoption is none. */
    public Money inIncome() {
        return kind == MeasurementKind.ADOPTION ? Money.zero(carryingChange().currency()) : carryingChange();
    }
}
