package org.ballast.trading.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The haircuts of venues, of each day the one that counts.
 *
 * <p>What was said last counts: a haircut that begins to hold after a venue spoke replaces the one that it named, and what it left
 * out is as the venue's haircuts say at the instant that is looked at.
 */
public final class Haircuts {

    /** None at all. */
    public static final Haircuts NONE = new Haircuts(List.of());

    private record Pledged(String venue, String asset) {}

    private final Map<Pledged, NavigableMap<LocalDate, Haircut>> days = new HashMap<>();

    /**
     * @param latest of each venue, asset and day the highest revision
     */
    public Haircuts(Collection<Haircut> latest) {
        for (Haircut haircut : latest) {
            days.computeIfAbsent(new Pledged(haircut.venue(), haircut.asset()), key -> new TreeMap<>())
                    .put(haircut.validFrom(), haircut);
        }
    }

    /** The one that holds at an instant; empty where none does. */
    public Optional<Haircut> at(String venue, String asset, Instant at) {
        NavigableMap<LocalDate, Haircut> known = days.getOrDefault(new Pledged(venue, asset), new TreeMap<>());
        return Optional.ofNullable(known.floorEntry(LocalDate.ofInstant(at, ZoneOffset.UTC)))
                .map(Map.Entry::getValue);
    }

    /**
     * What is pledged, as it counts at an instant.
     *
     * @param saidAt when the venue said that it is pledged
     */
    public Collateral counted(Collateral pledged, String venue, Instant saidAt, Instant at) {
        return at(venue, pledged.asset(), at)
                .filter(haircut -> pledged.byVenue() || haircut.startsAt().isAfter(saidAt))
                .map(pledged::less)
                .orElse(pledged);
    }
}
