package org.ballast.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * {@code HARBOUR}: a fictitious exchange with 500 customers, one of whom owes, in bitcoin, ether and a stablecoin, at the end of 2025. Its
 * addresses and their keys are made of names that everybody can read; nobody uses them. For each asset a tree of sums and a tree
 * of commitments is made, signed for and published.
 */
@ApplicationScoped
class SampleHarbour {

    /** Its code. */
    static final String ENTITY = "HARBOUR";

    private static final String MARKET = "HARBOUR-SAMPLE";
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);
    private static final Instant AT = Instant.parse("2025-12-31T23:59:59.999Z");
    private static final String USDC = "0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48";
    private static final String NOTE =
            "A fictitious exchange with 500 customers: balances, reserves that are signed for, and"
                    + " published proofs of both kinds.";

    private static final List<HarbourBalances> BALANCES = List.of(
            new HarbourBalances("BTC", 8, 4, true),
            new HarbourBalances("ETH", 18, 12, false),
            new HarbourBalances("USDC", 6, 6, false));
    private static final List<HarbourAddress> ADDRESSES = List.of(
            new HarbourAddress("BTC", "BITCOIN", "cold 1", "", 930_512),
            new HarbourAddress("BTC", "BITCOIN", "cold 2", "", 930_512),
            new HarbourAddress("ETH", "ETHEREUM", "vault 1", "", 24_136_052),
            new HarbourAddress("ETH", "ETHEREUM", "vault 2", "", 24_136_052),
            new HarbourAddress("USDC", "ETHEREUM", "vault 1", USDC, 24_136_052),
            new HarbourAddress("USDC", "SOLANA", "vault 3", "", 390_158_221));

    @Inject
    private SampleOffice office;

    @Inject
    private SampleCustody custody;

    void load() {
        hold();
        BALANCES.forEach(balances -> custody.recordLiabilities(ENTITY, balances, AT));
        BALANCES.forEach(this::prove);
    }

    private void hold() {
        office.openBooks(ENTITY, "Harbour Exchange Ltd. (fictitious)", NOTE);
        office.openMarket(MARKET, "Illustrative prices, no real market");
        office.importPrices(MARKET, "harbour-prices.csv");
        office.decideFairValue(ENTITY, "BTC", MARKET, FIRST);
        office.decideFairValue(ENTITY, "ETH", MARKET, FIRST);
        office.decideFairValue(ENTITY, "USDC", MARKET, FIRST);
        office.contribute(ENTITY, FIRST, "5000000.00", "First contribution");
        custody.takeDeposits(ENTITY, FIRST, "20300000.00");
        office.importLots(ENTITY, "harbour-lots.csv");
    }

    private void prove(HarbourBalances balances) {
        List<HarbourAddress> addresses = ADDRESSES.stream()
                .filter(address -> address.asset().equals(balances.asset()))
                .toList();
        custody.recordReserves(ENTITY, balances, addresses, AT);
        List.of("MERKLE_SUM", "ZERO_KNOWLEDGE")
                .forEach(kind -> custody.prove(ENTITY, balances.asset(), kind, addresses, AT));
    }
}
