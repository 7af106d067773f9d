package org.ballast.pages.application;

import java.util.List;

/**
 * The hits of one kind, the best first.
 *
 * @param bundle the message bundle, which is named as the package; {@code found.} and the kind is the kind's name in it
 * @param kind a constant, as {@code LOT}
 * @param order smaller stands higher
 * @param listUrl the page that lists all things of the kind, from the root of the portal
 * @param more whether there are more hits than these
 */
public record FoundKind(String bundle, String kind, int order, String listUrl, List<Found> hits, boolean more) {

    public FoundKind {
        hits = List.copyOf(hits);
    }

    /** The first {@code most} of the hits. */
    public static FoundKind of(String bundle, String kind, int order, String listUrl, List<Found> hits, int most) {
        boolean more = hits.size() > most;
        return new FoundKind(bundle, kind, order, listUrl, more ? hits.subList(0, most) : hits, more);
    }

    /** Whether things of this kind are known by an amount. */
    public boolean withAmounts() {
        return hits.stream().anyMatch(hit -> hit.amount().isPresent());
    }

    /** Whether things of this kind go through states. */
    public boolean withStatus() {
        return hits.stream().anyMatch(hit -> hit.status().isPresent());
    }

    /** Whether things of this kind belong to entities. */
    public boolean withEntity() {
        return hits.stream().anyMatch(hit -> !hit.entity().isEmpty());
    }
}
