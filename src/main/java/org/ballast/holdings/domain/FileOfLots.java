package org.ballast.holdings.domain;

import java.util.Currency;
import java.util.List;

/**
 * A file of lots that is right.
 *
 * @param fresh what is new, in the order of the file
 * @param skipped how many rows are in the books already
 */
public record FileOfLots(List<NewLot> fresh, int skipped, MarketComparison market) implements FactFile {

    public FileOfLots {
        fresh = List.copyOf(fresh);
    }

    @Override
    public int rows() {
        return fresh.size();
    }

    @Override
    public List<Traded> shown(Currency currency) {
        return fresh.stream().map(Traded::of).toList();
    }
}
