package org.ballast.holdings.domain;

import java.util.List;

/**
 * A file of lots that is right.
 *
 * @param fresh what is new, in the order of the file
 * @param skipped how many rows are in the books already
 */
public record FileOfLots(List<NewLot> fresh, int skipped, MarketComparison market) {

    public FileOfLots {
        fresh = List.copyOf(fresh);
    }

    public List<Traded> traded() {
        return fresh.stream().map(Traded::of).toList();
    }
}
