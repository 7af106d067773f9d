package org.ballast.holdings.domain;

import java.util.Currency;
import java.util.List;

/** A file of facts of an entity that is right: what is new in it can be recorded. */
public sealed interface FactFile permits FileOfLots, FileOfDisposals, FileOfMovements {

    /** How many rows are new. */
    int rows();

    /** How many rows are in the books already. */
    int skipped();

    /** Where the new rows lie far from the market. */
    MarketComparison market();

    /**
     * The new rows as a preview shows them.
     *
     * @param currency of amounts that rows do not have
     */
    List<Traded> shown(Currency currency);
}
