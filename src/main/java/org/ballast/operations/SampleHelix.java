package org.ballast.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * {@code HELIX}: the fictitious company of the worked example in accounting.md §1.2, with illustrative prices on a market
 * of its own. Its year is closed; the fourth quarter has no loss, so the sale of November is posted. Two further books hold
 * the same lots at fair value and under IFRS, measured and closed for the same year.
 */
@ApplicationScoped
class SampleHelix {

    private static final String ENTITY = "HELIX";
    /** The market of its prices. */
    static final String MARKET = "HELIX-SAMPLE";

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final String NOTE = "A fictitious company with illustrative prices: the worked example of the"
            + " write-down under ASC 350-30.";

    @Inject
    private SampleOffice office;

    @Inject
    private SampleQuarters quarters;

    void load() {
        office.openBooks(ENTITY, "Helix Treasury Inc. (fictitious)", NOTE);
        office.openMarket(MARKET, "Illustrative prices, no real market");
        office.importPrices(MARKET, "helix-prices.csv");
        office.decidePolicy(ENTITY, MARKET, NEW_YEAR);
        office.contribute(ENTITY, NEW_YEAR, "1000000.00", "First contribution");
        office.importLots(ENTITY, "helix-lots.csv");
        quarters.close(ENTITY, NEW_YEAR);
        quarters.close(ENTITY, NEW_YEAR.plusMonths(3));
        quarters.close(ENTITY, NEW_YEAR.plusMonths(6));
        office.importDisposals(ENTITY, "helix-disposals.csv");
        quarters.close(ENTITY, NEW_YEAR.plusMonths(9));
        openFurther("FAIRVALUE", "US_GAAP", "US_FAIR_VALUE_NI");
        openFurther("IFRS", "IFRS", "IFRS_COST_IMPAIRMENT");
        office.askSecondPersons(ENTITY, true);
    }

    /** With every quarter of the year. */
    private void openFurther(String book, String framework, String model) {
        office.openBook(ENTITY, book, framework, model, MARKET, NEW_YEAR);
        office.in(ENTITY, book, () -> {
            for (int quarter = 0; quarter < 4; quarter++) {
                quarters.closeAtTheEnd(ENTITY, NEW_YEAR.plusMonths(3L * quarter));
            }
            return book;
        });
    }
}
