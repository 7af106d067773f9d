package org.ballast.margin.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.trading.domain.AccountSnapshot;
import org.ballast.trading.domain.Collateral;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.Instrument;
import org.ballast.trading.domain.InstrumentKind;
import org.ballast.trading.domain.LiquidationRule;
import org.ballast.trading.domain.MarginBracket;
import org.ballast.trading.domain.MarginMode;
import org.ballast.trading.domain.MarginThresholds;
import org.ballast.trading.domain.SettlementUnit;
import org.ballast.trading.domain.ShortOptionMargin;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.domain.options.OptionRight;

/** Accounts and tables of tests. */
final class Sample {

    static final Instant AT = Instant.parse("2026-01-15T12:00:00Z");
    static final SettlementUnit USD = SettlementUnit.of("USD");
    static final SettlementUnit BTC = SettlementUnit.of("BTC");

    private Sample() {}

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    /** 1 % maintenance, 5 % initial for whatever is linear or inverse; Deribit's shares of sold options. */
    static VenueTable table(LiquidationRule rule, String fee) {
        return table(rule, fee, new FuturesBrackets(List.of(BracketStep.flat(number("0.05"), number("0.01")))));
    }

    static VenueTable table(LiquidationRule rule, String fee, FuturesBrackets brackets) {
        Map<ContractGroup, FuturesBrackets> futures = Map.of(
                new ContractGroup(ContractGroup.ANY, FuturesStyle.LINEAR), brackets,
                new ContractGroup(ContractGroup.ANY, FuturesStyle.INVERSE), brackets);
        Map<ContractGroup, ShortOptionMargin> options = Map.of(
                new ContractGroup("BTC", FuturesStyle.INVERSE),
                new ShortOptionMargin(number("0.15"), number("0.10"), number("0.075")),
                new ContractGroup("ETH", FuturesStyle.LINEAR),
                new ShortOptionMargin(number("0.15"), number("0.10"), number("0.10")));
        return new VenueTable(
                1,
                "VENUE",
                LocalDate.of(2026, 1, 1),
                1,
                new VenueTerms(MarginThresholds.USUAL, rule, number(fee), 24),
                futures,
                options,
                "");
    }

    static BracketStep step(MarginBracket bracket, String initial) {
        return new BracketStep(bracket, number(initial));
    }

    static AccountAt account(SettlementUnit unit, String cash, VenueTable table, MarkedPosition... positions) {
        return new AccountAt(
                new TradingAccount(1, "ACME", "ACCOUNT", "VENUE", unit, MarginMode.SEGREGATED),
                7,
                snapshot(unit, cash, "0", "0", List.of()),
                AT,
                BigDecimal.ZERO,
                Arrays.asList(positions),
                List.of(),
                List.of(),
                Optional.of(table));
    }

    static AccountSnapshot snapshot(
            SettlementUnit unit, String cash, String initial, String maintenance, List<Collateral> pledged) {
        BigDecimal zero = BigDecimal.ZERO.setScale(unit.decimals());
        return new AccountSnapshot(
                unit, number(cash), zero, zero, zero, zero, zero, pledged, number(initial), zero, number(maintenance));
    }

    static MarkedPosition perpetual(FuturesStyle style, String contracts, String entry, String mark) {
        Instrument instrument = new Instrument(
                "BTC-PERPETUAL-" + style,
                InstrumentKind.PERPETUAL,
                "BTC",
                style,
                BigDecimal.ONE,
                Optional.empty(),
                Optional.empty());
        return new MarkedPosition(
                instrument,
                number(contracts),
                number(entry),
                number(mark),
                number(mark),
                number(mark),
                Optional.empty(),
                AT,
                Optional.of(new MarkedPosition.Seen(number(entry), number(mark))));
    }

    /** The same position with other prices at the time of the venue. */
    static MarkedPosition seen(MarkedPosition held, Optional<MarkedPosition.Seen> then) {
        return new MarkedPosition(
                held.instrument(),
                held.contracts(),
                held.entry(),
                held.mark(),
                held.index(),
                held.forward(),
                held.volatility(),
                held.markedAt(),
                then);
    }

    /** The same account with an open result that the venue printed. */
    static AccountSnapshot unrealised(AccountSnapshot said, String result) {
        return new AccountSnapshot(
                said.unit(),
                said.settledCash(),
                said.cashReservedForWithdrawal(),
                said.openOrderCash(),
                number(result),
                said.optionValueLong(),
                said.optionValueShort(),
                said.collateral(),
                said.initialMargin(),
                said.openOrderMargin(),
                said.maintenanceMargin());
    }

    static MarkedPosition option(
            String underlying,
            FuturesStyle style,
            OptionRight right,
            String strike,
            String contracts,
            String mark,
            String spot) {
        Instrument instrument = new Instrument(
                underlying + "-OPTION-" + right,
                InstrumentKind.OPTION,
                underlying,
                style,
                BigDecimal.ONE,
                Optional.of(new Instrument.OptionTerms(number(strike), right)),
                Optional.of(Instrument.expiryOn(LocalDate.of(2026, 2, 27))));
        return new MarkedPosition(
                instrument,
                number(contracts),
                number(mark),
                number(mark),
                number(spot),
                number(spot),
                Optional.empty(),
                AT,
                Optional.of(new MarkedPosition.Seen(number(mark), number(spot))));
    }
}
