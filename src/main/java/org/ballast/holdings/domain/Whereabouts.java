package org.ballast.holdings.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.amounts.Quantity;

/**
 * Where units of lots lie that were moved between own wallets; those of all other lots lie where the lot came into.
 *
 * <p>Example: of a lot of 5 units in EXCHANGE 2 are moved to COLD, and 1 is sold there. Then 3 are in EXCHANGE and 1 in COLD.
 */
public final class Whereabouts {

    private final Map<Long, Map<Long, Parcel>> away = new HashMap<>();
    private final Map<Long, Parcel> returned = new HashMap<>();
    private final Departures departures = new Departures();

    /** Units that came at some instant, the last of them. */
    private record Parcel(Quantity units, Instant arrivedAt) {}

    /**
     * Units of one lot on their way.
     *
     * @param acquiredAt of the lot
     * @param homeWallet that the lot came into
     */
    public record Move(
            long lotId,
            long assetId,
            Instant acquiredAt,
            long homeWallet,
            long from,
            long to,
            Instant at,
            Quantity units) {}

    /**
     * @param moves in the order in which they happened
     * @param taken what disposals took elsewhere than where the lots came into
     */
    public Whereabouts(List<Move> moves, List<Place> taken) {
        moves.forEach(this::move);
        taken.forEach(place -> leave(place.lotId(), place.walletId(), place.quantity()));
    }

    /** Nothing was moved. */
    public static Whereabouts home() {
        return new Whereabouts(List.of(), List.of());
    }

    /** What left which wallet, and when. */
    Departures departures() {
        return departures;
    }

    /** Whether units of a lot ever moved. */
    public boolean moved(long lotId) {
        return away.containsKey(lotId) || returned.containsKey(lotId);
    }

    /** What lies elsewhere than where its lot came into. */
    public List<Place> elsewhere() {
        List<Place> places = new ArrayList<>();
        away.forEach((lot, wallets) -> wallets.forEach((wallet, parcel) -> {
            if (!parcel.units().isZero()) {
                places.add(new Place(lot, wallet, parcel.units()));
            }
        }));
        return places;
    }

    /**
     * The units of a lot that disposals can take, by the wallet where they lie: first those that never left.
     *
     * @param whole the lot with all its units, as if they lay where it came into
     */
    public List<FreeLots.Stock> spread(FreeLots.Stock whole) {
        long lot = whole.lot().id();
        if (!moved(lot)) {
            return List.of(whole);
        }
        Map<Long, Parcel> elsewhere = away.getOrDefault(lot, Map.of());
        Quantity left = whole.free();
        List<FreeLots.Stock> stocks = new ArrayList<>();
        for (Map.Entry<Long, Parcel> each : elsewhere.entrySet()) {
            Quantity units = each.getValue().units().min(left);
            left = left.minus(units);
            stocks.add(
                    whole.part(units, each.getKey(), Optional.of(each.getValue().arrivedAt())));
        }
        Parcel back = returned.get(lot);
        if (back != null) {
            Quantity units = back.units().min(left);
            left = left.minus(units);
            stocks.addFirst(whole.part(units, whole.walletId(), Optional.of(back.arrivedAt())));
        }
        stocks.addFirst(whole.part(left, whole.walletId(), Optional.empty()));
        return stocks;
    }

    private void move(Move move) {
        departures.add(new FreeLots.Reach(move.assetId(), move.from()), move.acquiredAt(), move.lotId(), move.at());
        if (move.from() == move.homeWallet()) {
            away.computeIfAbsent(move.lotId(), none -> new TreeMap<>());
        } else {
            leave(move.lotId(), move.from(), move.units());
        }
        Parcel arriving = new Parcel(move.units(), move.at());
        if (move.to() == move.homeWallet()) {
            returned.merge(move.lotId(), arriving, Whereabouts::together);
        } else {
            away.computeIfAbsent(move.lotId(), none -> new TreeMap<>())
                    .merge(move.to(), arriving, Whereabouts::together);
        }
    }

    private static Parcel together(Parcel before, Parcel arriving) {
        return new Parcel(before.units().plus(arriving.units()), arriving.arrivedAt());
    }

    private void leave(long lotId, long walletId, Quantity units) {
        Map<Long, Parcel> wallets = away.get(lotId);
        if (wallets != null) {
            wallets.computeIfPresent(
                    walletId,
                    (wallet, parcel) ->
                            new Parcel(parcel.units().minus(units.min(parcel.units())), parcel.arrivedAt()));
        }
    }
}
