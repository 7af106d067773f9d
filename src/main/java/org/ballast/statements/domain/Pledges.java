package org.ballast.statements.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;

/** What is pledged of all assets at the end of a day, before anything is known of what is held. */
public record Pledges(List<Pledge> pledges) {

    /** Units that are pledged, with to whom and for what. */
    public record Pledge(
            String asset,
            PledgedHolding.Kind kind,
            String holder,
            String reference,
            Quantity units,
            Optional<LocalDate> until) {}

    /** Loans first, by reference. */
    public Pledges {
        pledges = pledges.stream()
                .filter(pledge -> !pledge.units().isZero())
                .sorted(Comparator.comparing(Pledge::kind)
                        .thenComparing(Pledge::holder)
                        .thenComparing(Pledge::reference))
                .toList();
    }

    /** Nothing is pledged. */
    public static final Pledges NONE = new Pledges(List.of());

    /**
     * Those of an asset, at most what is held of it: where more is pledged, one of both is not recorded.
     *
     * @param amount of all units that are held; each pledge has its part, half up, and all units have all of it
     */
    public List<PledgedHolding> of(String asset, String name, Quantity held, Money amount) {
        List<PledgedHolding> of = new ArrayList<>();
        Quantity before = Quantity.ZERO;
        for (Pledge pledge : pledges) {
            if (!pledge.asset().equals(asset)) {
                continue;
            }
            Quantity units = pledge.units().min(held.minus(before));
            if (units.isZero()) {
                continue;
            }
            Quantity after = before.plus(units);
            Money part = part(amount, after, held).minus(part(amount, before, held));
            of.add(new PledgedHolding(
                    asset, name, pledge.kind(), pledge.holder(), pledge.reference(), units, part, pledge.until()));
            before = after;
        }
        return of;
    }

    private static Money part(Money amount, Quantity units, Quantity held) {
        BigDecimal exact = amount.amount().multiply(units.units());
        return new Money(
                exact.divide(held.units(), Money.decimals(amount.currency()), RoundingMode.HALF_UP), amount.currency());
    }
}
