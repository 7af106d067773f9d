package org.ballast.hedging.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.trading.application.AddInstrument;
import org.ballast.trading.application.NewInstrument;
import org.ballast.trading.application.NewTradingAccount;
import org.ballast.trading.application.OpenTradingAccount;
import org.ballast.trading.application.ReadTradingAccounts;
import org.ballast.trading.domain.AccountPosition;
import org.ballast.trading.domain.AccountSnapshot;
import org.ballast.trading.domain.KnownInstrument;
import org.ballast.trading.domain.Mark;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.persistence.FactSource;
import org.ballast.trading.persistence.Instruments;
import org.ballast.trading.persistence.Marks;
import org.ballast.trading.persistence.Positions;
import org.ballast.trading.persistence.Snapshots;
import org.ballast.writedowns.application.TestedCompany;

/**
 * A company with 100 BTC on 2024-01-31 at a close of 60,000: 2 that cost 200.00 and 98 that cost 5,880,000.00, at cost less
 * impairment; and a trading account in US dollars.
 */
@ApplicationScoped
public class HedgedCompany {

    static final LocalDate DAY = LocalDate.of(2024, 1, 31);
    static final Instant END = Instant.parse("2024-02-01T00:00:00Z");

    private static final Instant ENTERED = Instant.parse("2024-01-20T00:00:00Z");
    private static final BigDecimal ENTRY = new BigDecimal("60000");
    private static final FactSource SOURCE = new FactSource(OptionalLong.empty(), "preparer", ENTERED, "");

    @Inject
    private TestedCompany company;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AddInstrument addInstrument;

    @Inject
    private OpenTradingAccount openTradingAccount;

    @Inject
    private ReadTradingAccounts readTradingAccounts;

    @Inject
    private Instruments instruments;

    @Inject
    private Positions positions;

    @Inject
    private Marks marks;

    @Inject
    private Snapshots snapshots;

    ReportingEntity found() {
        ReportingEntity entity = company.found();
        company.lots(entity.code(), "L2,BTC,2024-01-02,98,5880000.00,USD");
        company.prices(entity.code(), "BTC," + DAY + ",60000,60000,60000,60000,5", Optional.empty());
        company.prices(
                entity.code(),
                "BTC," + LocalDate.now(ZoneOffset.UTC).minusDays(1) + ",60000,60000,60000,60000,5",
                Optional.empty());
        currentUser.actingAs(
                "preparer",
                Role.PREPARER,
                () -> openTradingAccount.open(
                        entity.code(), new NewTradingAccount("DERIBIT-USD", "DERIBIT", "USD", null)));
        return entity;
    }

    void buys(ReportingEntity entity, String lot) {
        company.lots(entity.code(), lot);
    }

    void closes(ReportingEntity entity, LocalDate day, String price) {
        company.prices(
                entity.code(),
                "BTC," + day + "," + String.join(",", price, price, price, price, "5"),
                Optional.empty());
    }

    /** Closes of as many days before {@link #DAY}, by turns 1 % up and down. */
    void closes(ReportingEntity entity, int days) {
        company.prices(
                entity.code(),
                IntStream.rangeClosed(1, days)
                        .mapToObj(number -> {
                            String price = number % 2 == 0 ? "60000" : "60600";
                            return "BTC," + DAY.minusDays(number) + "," + price + "," + price + "," + price + ","
                                    + price + ",5";
                        })
                        .collect(Collectors.joining("\n")),
                Optional.empty());
    }

    TradingAccount account(ReportingEntity entity) {
        return currentUser.actingAs("risk", Role.RISK, () -> readTradingAccounts.of(entity, "DERIBIT-USD"));
    }

    /** A put on BTC at 60,000 that runs a year of 365 days from {@link #END} on, with the company's name in its own. */
    String put(ReportingEntity entity) {
        String symbol = entity.code() + "-60000-P";
        currentUser.actingAs(
                "admin",
                Role.ADMIN,
                () -> addInstrument.add(new NewInstrument(
                        symbol, "OPTION", "BTC", "LINEAR", "1", "60000", "PUT", "2025-01-31T00:00:00Z", null)));
        return symbol;
    }

    String perpetual(ReportingEntity entity) {
        String symbol = entity.code() + "-PERP";
        currentUser.actingAs(
                "admin",
                Role.ADMIN,
                () -> addInstrument.add(
                        new NewInstrument(symbol, "PERPETUAL", "BTC", "LINEAR", "1", null, null, null, null)));
        return symbol;
    }

    @Transactional
    public void holds(TradingAccount account, String symbol, String contracts) {
        KnownInstrument known = instruments.bySymbol(symbol);
        BigDecimal number = new BigDecimal(contracts);
        positions.add(
                List.of(new Positions.New(
                        new AccountPosition(
                                0,
                                account.id(),
                                known.instrument(),
                                number,
                                number,
                                ENTRY,
                                Optional.empty(),
                                ENTERED,
                                symbol + " " + contracts),
                        known.id(),
                        1,
                        false,
                        0)),
                SOURCE);
    }

    @Transactional
    public void marked(String symbol, String volatility) {
        KnownInstrument known = instruments.bySymbol(symbol);
        marks.add(
                List.of(new Marks.New(
                        new Mark(
                                symbol,
                                END.minusSeconds(3600),
                                new BigDecimal("18000"),
                                ENTRY,
                                Optional.of(new BigDecimal(volatility)),
                                Optional.of(ENTRY),
                                Optional.empty(),
                                "TEST"),
                        known.id(),
                        1,
                        0)),
                SOURCE);
    }

    /** What the venue says: a margin balance, an initial margin of 96,000 and a maintenance margin of 61,000. */
    @Transactional
    public void snapshot(TradingAccount account, Instant at, String balance) {
        BigDecimal none = new BigDecimal("0.00");
        snapshots.add(
                new Snapshots.New(
                        account.id(),
                        at,
                        1,
                        false,
                        new AccountSnapshot(
                                account.unit(),
                                new BigDecimal(balance),
                                none,
                                none,
                                none,
                                none,
                                none,
                                List.of(),
                                new BigDecimal("96000.00"),
                                none,
                                new BigDecimal("61000.00")),
                        new TreeMap<>(),
                        "TEST"),
                SOURCE);
    }
}
