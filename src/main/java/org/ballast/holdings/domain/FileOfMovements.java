package org.ballast.holdings.domain;

import java.util.Currency;
import java.util.List;

/**
 * A file of movements that is right.
 *
 * @param fresh what is new
 * @param skipped how many rows are in the books already
 */
public record FileOfMovements(MovementFacts fresh, int skipped, MarketComparison market) implements FactFile {

    @Override
    public int rows() {
        return fresh.rows();
    }

    @Override
    public List<Traded> shown(Currency currency) {
        return fresh.shown(currency);
    }
}
