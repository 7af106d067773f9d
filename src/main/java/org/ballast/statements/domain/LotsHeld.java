package org.ballast.statements.domain;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * The lots of an asset that have units left at the reporting date: what they are together, and each of them where they are
 * few.
 *
 * @param count how many
 * @param originalCost of all
 * @param accumulatedImpairment of all
 * @param fairValue of all at the reporting date; empty if one has none
 * @param list each by acquisition; none where they are too many to be held at once
 * @param hash SHA-256 over each of them in this order, hex: the same hash, the same lots
 */
public record LotsHeld(
        int count,
        Money originalCost,
        Money accumulatedImpairment,
        Optional<Money> fairValue,
        List<LotDisclosure> list,
        String hash) {

    /** More lots than these are never held at once: they are read again wherever they are written. */
    public static final int LISTED_AT_MOST = 5_000;

    /**
     * @throws IllegalArgumentException if there is a list, but not of all
     */
    public LotsHeld {
        list = List.copyOf(list);
        if (list.size() != count && !list.isEmpty()) {
            throw new IllegalArgumentException(count + " lots are held, not " + list.size());
        }
    }

    /** Goes through lots once, however many there are. */
    public static LotsHeld of(Iterable<LotDisclosure> lots, Currency currency) {
        Money cost = Money.zero(currency);
        Money impairment = cost;
        Optional<Money> fairValue = Optional.of(cost);
        List<LotDisclosure> list = new ArrayList<>();
        LotHash hash = new LotHash();
        int count = 0;
        for (LotDisclosure lot : lots) {
            count++;
            cost = cost.plus(lot.originalCost());
            impairment = impairment.plus(lot.accumulatedImpairment());
            fairValue = fairValue.flatMap(sum -> lot.fairValue().map(sum::plus));
            hash.add(lot);
            if (count <= LISTED_AT_MOST) {
                list.add(lot);
            }
        }
        return new LotsHeld(count, cost, impairment, fairValue, count <= LISTED_AT_MOST ? list : List.of(), hash.hex());
    }

    /** Whether the lots are too many to be held at once: there are only totals here. */
    public boolean isWithoutList() {
        return list.size() < count;
    }
}
