package org.ballast.holdings.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.measurement.domain.LotPosition;

/**
 * Which lots a disposal takes: those that are named, or the first acquired first (accounting.md §3.1 to §3.3). Of a pool it
 * takes units alone, counted off in the same order.
 *
 * <p>Example: of lots of 10, 10 and 5 units a FIFO disposal of 12 takes 10 of the first and 2 of the second.
 */
public sealed interface LotSelection {

    /**
     * The disposal can take these parts, the first acquired lot first; their sum is its quantity.
     *
     * @param counted units of the lots that a pool is made of, where it takes from a pool: they tell alone how many units are
     *     left in which wallet
     * @param away what of them is taken in wallets that it was moved to
     */
    record Taken(
            List<PendingDisposal.Part> parts, CostMethod method, List<PendingDisposal.Part> counted, List<Place> away)
            implements LotSelection {
        /** Of lots that are units of account themselves, where they came into. */
        Taken(List<PendingDisposal.Part> parts, CostMethod method) {
            this(parts, method, List.of(), List.of());
        }

        /** The same, some of it in wallets that it was moved to. */
        Taken outOfPlaces(List<Place> places) {
            return new Taken(parts, method, counted, places);
        }

        /** The same units as one part of the pool that the lots are in. */
        Taken outOf(long poolId) {
            Quantity all = parts.stream().map(PendingDisposal.Part::quantity).reduce(Quantity.ZERO, Quantity::plus);
            return new Taken(List.of(new PendingDisposal.Part(poolId, all)), CostMethod.WEIGHTED_AVERAGE, parts, away);
        }
    }

    /** There are fewer units than the disposal needs. */
    record TooFew(Quantity wanted, Quantity available) implements LotSelection {}

    /** A named lot has fewer units than are asked of it. */
    record LotTooSmall(String lot, Quantity wanted, Quantity available) implements LotSelection {}

    /** A named lot is not there, or is of another asset. */
    record UnknownLot(String lot) implements LotSelection {}

    /** A named lot was acquired after the disposal. */
    record AcquiredLater(String lot) implements LotSelection {}

    /** A lot that the disposal would take was impaired by a price after it: that test had units that were gone. */
    record ImpairedSince(String lot, Instant pricedAt) implements LotSelection {}

    /** A later disposal of the pool is posted: its average was that of units which this one takes. */
    record AveragedSince(String disposal, Instant disposedAt) implements LotSelection {}

    /** Units that it would take were moved to another wallet after it. */
    record MovedSince(Instant movedAt) implements LotSelection {}

    /** The named parts do not add up to the quantity of the disposal. */
    record SumDiffers(Quantity wanted, Quantity named) implements LotSelection {}

    /**
     * First acquired, first out, among the lots that were there at the disposal.
     *
     * @param lots of the disposal's asset, by (acquiredAt, id)
     * @param anywhere whether it takes units of any wallet: then it would have taken those that were moved after it, before
     */
    static LotSelection fifo(Iterable<FreeLot> lots, Instant disposedAt, Quantity wanted, boolean anywhere) {
        Map<Long, Quantity> parts = new LinkedHashMap<>();
        Quantity open = wanted;
        for (FreeLot next : lots) {
            if (open.isZero() || next.lot().acquiredAt().isAfter(disposedAt)) {
                break;
            }
            if (next.free().isZero()) {
                continue;
            }
            if (next.cameAfter(disposedAt)) {
                if (anywhere) {
                    return new MovedSince(next.stock().arrivedAt().orElseThrow());
                }
                continue;
            }
            Quantity taken = next.free().min(open);
            parts.merge(next.lot().id(), taken, Quantity::plus);
            open = open.minus(taken);
        }
        return open.isZero() ? new Taken(parts(parts), CostMethod.FIFO) : new TooFew(wanted, wanted.minus(open));
    }

    private static List<PendingDisposal.Part> parts(Map<Long, Quantity> units) {
        return units.entrySet().stream()
                .map(each -> new PendingDisposal.Part(each.getKey(), each.getValue()))
                .toList();
    }

    /**
     * Specific identification.
     *
     * @param lots of the disposal's asset, by their code
     * @param named units by the code of their lot, in the order given
     */
    static LotSelection specific(
            Function<String, List<FreeLot>> lots, Instant disposedAt, Quantity wanted, Map<String, Quantity> named) {
        Quantity sum = named.values().stream().reduce(Quantity.ZERO, Quantity::plus);
        if (!sum.equals(wanted)) {
            return new SumDiffers(wanted, sum);
        }
        SortedMap<LotPosition, Quantity> parts = new TreeMap<>(LotPosition.FIRST_ACQUIRED_FIRST);
        for (Map.Entry<String, Quantity> part : named.entrySet()) {
            List<FreeLot> found = lots.apply(part.getKey());
            if (found.isEmpty()) {
                return new UnknownLot(part.getKey());
            }
            LotPosition lot = found.getFirst().lot();
            if (lot.acquiredAt().isAfter(disposedAt)) {
                return new AcquiredLater(part.getKey());
            }
            Quantity there = found.stream()
                    .filter(each -> each.isThereAt(disposedAt))
                    .map(FreeLot::free)
                    .reduce(Quantity.ZERO, Quantity::plus);
            if (there.compareTo(part.getValue()) < 0) {
                return new LotTooSmall(part.getKey(), part.getValue(), there);
            }
            parts.put(lot, part.getValue());
        }
        return new Taken(
                parts.entrySet().stream()
                        .map(part -> new PendingDisposal.Part(part.getKey().id(), part.getValue()))
                        .toList(),
                CostMethod.SPECIFIC_ID);
    }
}
