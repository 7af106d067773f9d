package org.ballast.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * {@code MSTR}: MicroStrategy's announced purchases of bitcoin from August 2020 to December 2022 and its one sale, at
 * Coinbase's prices. Nine quarters are closed, the tenth waits for controller and CFO. From 2025 on bitcoin is measured at fair
 * value.
 */
@ApplicationScoped
class SampleMicroStrategy {

    private static final String ENTITY = "MSTR";
    private static final String MARKET = "COINBASE";
    private static final LocalDate FIRST_QUARTER = LocalDate.of(2020, 7, 1);
    private static final LocalDate LAST_QUARTER = LocalDate.of(2022, 10, 1);
    private static final LocalDate FAIR_VALUE = LocalDate.of(2025, 1, 1);
    private static final String NOTE = "An illustration from public filings, not the company's books: one lot for each"
            + " announced purchase, dated on the last day of its purchase period, because single days are not public.";

    @Inject
    private SampleOffice office;

    @Inject
    private SampleQuarters quarters;

    void load() {
        office.openBooks(ENTITY, "MicroStrategy Incorporated (illustration)", NOTE);
        office.importPrices(MARKET, "coinbase-btc-usd-1d.csv");
        office.importPrices(MARKET, "coinbase-eth-usd-1d.csv");
        office.decidePolicy(ENTITY, MARKET, FIRST_QUARTER);
        SampleFile lots = new SampleFile("mstr-lots.csv");
        lots.rows()
                .forEach(lot -> office.contribute(
                        ENTITY,
                        LocalDate.parse(lot.get("acquired_at")),
                        lot.get("cost"),
                        "Purchase " + lot.get("lot")));
        office.importLots(ENTITY, lots.name());
        for (LocalDate quarter = FIRST_QUARTER; quarter.isBefore(LAST_QUARTER); quarter = quarter.plusMonths(3)) {
            quarters.close(ENTITY, quarter);
        }
        office.importDisposals(ENTITY, "mstr-disposals.csv");
        office.recordReportedFigures(ENTITY, "mstr-reported.csv");
        quarters.submit(ENTITY, LAST_QUARTER);
        office.adoptFairValue(ENTITY, MARKET, FAIR_VALUE);
        // Not of prices: other companies measure by the same market, and correct it as they do
        office.askSecondPersons(ENTITY, false);
    }
}
