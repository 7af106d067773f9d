package org.ballast.prices.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The bars of a market that wait for a second person, by their place.
 *
 * @param byPlace at most one for each place
 */
public record UndecidedBars(Map<Place, Undecided> byPlace) {

    /** An interval of a series. */
    public record Place(Series series, Instant opensAt) {}

    /**
     * A bar that waits.
     *
     * @param caseId the case that decides on it
     */
    public record Undecided(PriceBar bar, long caseId) {}

    public UndecidedBars {
        byPlace = Map.copyOf(byPlace);
    }

    /** The one that waits in a place. */
    public Optional<Undecided> at(Series series, Instant opensAt) {
        return byPlace.isEmpty() ? Optional.empty() : Optional.ofNullable(byPlace.get(new Place(series, opensAt)));
    }
}
