package org.ballast.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.ballast.holdings.application.RecordLoans;
import org.ballast.imports.application.Upload;
import org.ballast.manualjournals.application.EnterJournal;
import org.ballast.manualjournals.application.NewManualJournal;
import org.ballast.trading.application.AccountToReckon.Pledge;
import org.ballast.trading.application.NewInstrument;
import org.ballast.trading.application.NewSnapshot;

/**
 * {@code KELVIN}: a fictitious trader at two fictitious venues, with illustrative prices on a market of its own. It holds bitcoin and
 * ether at fair value, options at one venue and perpetuals at the other. Its last month is measured, approved and posted; today
 * its perpetuals came into a margin call, which is met. Its days lie around the day of loading, so that margin and live sheet
 * stand on marks of now. Two of its bitcoin are pledged at the venue of its options, which does not count all of them; ten to a lender.
 */
@ApplicationScoped
class SampleKelvin {

    /** Its code. */
    static final String ENTITY = "KELVIN";

    /** The market of its prices. */
    static final String MARKET = "KELVIN-SAMPLE";

    private static final String OPTIONS = "ALBION-OPTIONS";
    private static final String PERPETUALS = "MERIDIAN-PERP";
    private static final String NOTHING = "0";
    private static final String NOTE = "A fictitious trader at two fictitious venues: options, perpetuals, a month"
            + " marked to market, a margin call that was met, and a loan on its bitcoin.";

    @Inject
    private SampleOffice office;

    @Inject
    private SampleQuarters quarters;

    @Inject
    private SampleTrader trader;

    @Inject
    private EnterJournal enterJournal;

    @Inject
    private RecordLoans recordLoans;

    @Inject
    private Clock clock;

    void load() {
        SampleDays days = SampleDays.around(clock.instant());
        hold(days);
        trade(days);
        trader.markToMarket(ENTITY, days.lastMonth());
        trader.postCash(ENTITY, days.lastMonth());
        say(days);
        trader.meetCalls(ENTITY);
    }

    private void hold(SampleDays days) {
        office.openBooks(ENTITY, "Kelvin Trading Ltd. (fictitious)", NOTE);
        office.openMarket(MARKET, "Illustrative prices, no real market");
        office.importPrices(MARKET, new SampleFile("kelvin-prices.csv").upload(days::toldUntilYesterday));
        office.decideFairValue(ENTITY, "BTC", MARKET, days.firstDay());
        office.decideFairValue(ENTITY, "ETH", MARKET, days.firstDay());
        office.contribute(ENTITY, days.firstDay(), "5000000.00", "First contribution");
        office.importLots(ENTITY, file(days, "kelvin-lots.csv"));
        borrow(days);
        quarters.closeAtTheEnd(ENTITY, days.lastMonth());
    }

    /** Cash for a loan, and what is pledged for it. */
    private void borrow(SampleDays days) {
        NewManualJournal told = new NewManualJournal(
                "NORTHGATE-1",
                days.firstDay().plusDays(5),
                "Loan on ten bitcoin",
                null,
                List.of(
                        new NewManualJournal.Line("1000", "380000.00", null, "USD", null),
                        new NewManualJournal.Line("2150", null, "380000.00", "USD", null)),
                null,
                null);
        office.approve(office.asPreparer(() -> enterJournal.enter(ENTITY, told)).id());
        office.asPreparer(() ->
                SampleOffice.sent(file(days, "kelvin-loans.csv"), upload -> recordLoans.record(ENTITY, upload, "")));
    }

    private void trade(SampleDays days) {
        trader.enterMarginTables(file(days, "kelvin-margin-tables.csv"));
        trader.enterHaircuts(file(days, "kelvin-haircuts.csv"));
        String expiry = days.expiry().toString();
        trader.trade(option("ALBION-BTC-65000-C", "65000", "CALL", expiry));
        trader.trade(option("ALBION-BTC-55000-P", "55000", "PUT", expiry));
        trader.trade(perpetual("MERIDIAN-BTC-PERP", "BTC"));
        trader.trade(perpetual("MERIDIAN-ETH-PERP", "ETH"));
        trader.open(ENTITY, OPTIONS, "ALBION");
        trader.open(ENTITY, PERPETUALS, "MERIDIAN");
        trader.importCash(ENTITY, OPTIONS, file(days, "kelvin-option-cash.csv"));
        trader.importCash(ENTITY, PERPETUALS, file(days, "kelvin-perpetual-cash.csv"));
        trader.importPositions(ENTITY, OPTIONS, file(days, "kelvin-options.csv"));
        trader.importCloses(ENTITY, OPTIONS, file(days, "kelvin-option-closes.csv"));
        trader.importPositions(ENTITY, PERPETUALS, file(days, "kelvin-perpetuals.csv"));
        trader.importMarks(file(days, "kelvin-marks.csv"));
    }

    /** What the venues say at the end of the month and now. */
    private void say(SampleDays days) {
        Instant end = Instant.parse(days.told("{E}T00:00:00Z"));
        trader.record(
                ENTITY,
                OPTIONS,
                snapshot(
                        end,
                        "194825.00",
                        NOTHING,
                        "33081.42",
                        "-19943.00",
                        "46593.00",
                        "43193.00",
                        "319563.42",
                        bitcoin("62000.00")));
        trader.record(
                ENTITY,
                PERPETUALS,
                snapshot(end, "86000.00", "2000.00", NOTHING, NOTHING, "147050.00", "48525.00", "88000.00"));
        trader.record(
                ENTITY,
                OPTIONS,
                snapshot(
                        days.now(),
                        "194825.00",
                        NOTHING,
                        "21135.54",
                        "-25622.05",
                        "54122.05",
                        "47372.05",
                        "294738.49",
                        bitcoin("58000.00")));
        trader.record(
                ENTITY,
                PERPETUALS,
                snapshot(days.now(), "86000.00", "-36000.00", NOTHING, NOTHING, "136500.00", "43250.00", "50000.00"));
    }

    /** Two at the price of the moment; the haircut is that of the venue. */
    private static Pledge bitcoin(String price) {
        return new Pledge("BTC", "2", price, null);
    }

    private static NewSnapshot snapshot(
            Instant at,
            String cash,
            String futures,
            String bought,
            String sold,
            String initial,
            String maintenance,
            String equity,
            Pledge... pledged) {
        return new NewSnapshot(
                at,
                "USD",
                cash,
                NOTHING,
                NOTHING,
                futures,
                bought,
                sold,
                List.of(pledged),
                initial,
                NOTHING,
                maintenance,
                List.of(new NewSnapshot.Printed("equity", equity)),
                null);
    }

    private static NewInstrument option(String symbol, String strike, String right, String expiry) {
        return new NewInstrument(symbol, "OPTION", "BTC", "LINEAR", "1", strike, right, expiry, "USD");
    }

    private static NewInstrument perpetual(String symbol, String asset) {
        return new NewInstrument(symbol, "PERPETUAL", asset, "LINEAR", "1", null, null, null, "USD");
    }

    private static Upload file(SampleDays days, String name) {
        return new SampleFile(name).upload(days::told);
    }
}
