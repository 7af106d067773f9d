package org.ballast.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.ballast.margin.domain.AccountAt;
import org.ballast.margin.domain.AccountMargin;
import org.ballast.margin.domain.BracketStep;
import org.ballast.margin.domain.ContractGroup;
import org.ballast.margin.domain.FuturesBrackets;
import org.ballast.margin.domain.MarginBasis;
import org.ballast.margin.domain.MarkedPosition;
import org.ballast.margin.domain.VenueTable;
import org.ballast.margin.domain.VenueTerms;
import org.ballast.trading.domain.AccountSnapshot;
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
import org.junit.jupiter.api.Test;

/** The margin of 10,000 accounts with 10 positions each, with liquidation prices, without any database. */
class MarginBench {

    private static final int ACCOUNTS = 10_000;
    private static final int POSITIONS = 10;
    private static final Instant AT = Instant.parse("2026-01-15T12:00:00Z");
    private static final SettlementUnit USD = SettlementUnit.of("USD");

    @Test
    void computesTheMarginOfManyAccounts() {
        Random random = new Random(1);
        VenueTable table = table();
        List<AccountAt> accounts = new ArrayList<>(ACCOUNTS);
        for (int number = 0; number < ACCOUNTS; number++) {
            accounts.add(account(number, random, table));
        }
        assertThat(accounts.stream().map(AccountMargin::of))
                .allMatch(margin -> margin.basis() == MarginBasis.POSITIONS);

        Duration took = Figures.warm(3, 7, () -> margins(accounts));

        Figures.print(
                "Margin of 10,000 accounts with 10 positions each, pure computation", took, Duration.ofSeconds(1));
    }

    private static long margins(List<AccountAt> accounts) {
        long called = 0;
        for (AccountAt account : accounts) {
            called += AccountMargin.of(account).state().status().forbidsMore() ? 1 : 0;
        }
        return called;
    }

    /** Four steps of linear contracts and as many of inverse ones, and the shares of sold options. */
    private static VenueTable table() {
        List<BracketStep> steps = new ArrayList<>();
        MarginBracket bracket = MarginBracket.flat(new BigDecimal("0.004"));
        steps.add(new BracketStep(bracket, new BigDecimal("0.008")));
        for (int step = 1; step < 4; step++) {
            BigDecimal rate = new BigDecimal("0.004").multiply(BigDecimal.valueOf(step + 1L));
            bracket = bracket.next(BigDecimal.valueOf(100_000L * step), rate);
            steps.add(new BracketStep(bracket, rate.multiply(BigDecimal.TWO)));
        }
        FuturesBrackets brackets = new FuturesBrackets(steps);
        return new VenueTable(
                1,
                "VENUE",
                LocalDate.of(2026, 1, 1),
                1,
                new VenueTerms(MarginThresholds.USUAL, LiquidationRule.ISOLATED_BRACKETS, BigDecimal.ZERO, 24),
                Map.of(
                        new ContractGroup(ContractGroup.ANY, FuturesStyle.LINEAR), brackets,
                        new ContractGroup(ContractGroup.ANY, FuturesStyle.INVERSE), brackets),
                Map.of(
                        new ContractGroup(ContractGroup.ANY, FuturesStyle.INVERSE),
                        new ShortOptionMargin(new BigDecimal("0.15"), new BigDecimal("0.10"), new BigDecimal("0.075"))),
                "");
    }

    private static AccountAt account(int number, Random random, VenueTable table) {
        BigDecimal zero = BigDecimal.ZERO.setScale(2);
        List<MarkedPosition> positions = new ArrayList<>(POSITIONS);
        for (int at = 0; at < POSITIONS; at++) {
            positions.add(position(at, random));
        }
        return new AccountAt(
                new TradingAccount(number, "ACME", "A" + number, "VENUE", USD, MarginMode.SEGREGATED),
                number,
                new AccountSnapshot(
                        USD,
                        BigDecimal.valueOf(1_000_000L + random.nextInt(1_000_000)),
                        zero,
                        zero,
                        zero,
                        zero,
                        zero,
                        List.of(),
                        zero,
                        zero,
                        zero),
                AT,
                BigDecimal.ZERO,
                positions,
                List.of(),
                List.of(),
                Optional.of(table));
    }

    /** Four linear perpetuals, three inverse ones, three options of which some are sold. */
    private static MarkedPosition position(int at, Random random) {
        boolean isOption = at >= 7;
        FuturesStyle style = at < 4 ? FuturesStyle.LINEAR : FuturesStyle.INVERSE;
        BigDecimal index = new BigDecimal(50_000 + random.nextInt(20_000)).add(new BigDecimal("0.25"));
        Instrument instrument = new Instrument(
                "INSTRUMENT-" + at,
                isOption ? InstrumentKind.OPTION : InstrumentKind.PERPETUAL,
                "BTC",
                style,
                isOption || style == FuturesStyle.LINEAR ? BigDecimal.ONE : BigDecimal.TEN,
                isOption
                        ? Optional.of(new Instrument.OptionTerms(new BigDecimal("60000"), OptionRight.CALL))
                        : Optional.empty(),
                isOption ? Optional.of(Instrument.expiryOn(LocalDate.of(2026, 3, 27))) : Optional.empty());
        BigDecimal contracts = new BigDecimal((random.nextBoolean() ? 1 : -1) * (1 + random.nextInt(5)));
        return new MarkedPosition(
                instrument,
                style == FuturesStyle.INVERSE && !isOption ? contracts.multiply(BigDecimal.valueOf(1000)) : contracts,
                isOption ? new BigDecimal("0.05") : new BigDecimal("60000"),
                isOption ? new BigDecimal("0.0405") : index,
                index,
                index,
                Optional.empty(),
                AT,
                Optional.of(
                        new MarkedPosition.Seen(isOption ? new BigDecimal("0.05") : new BigDecimal("60000"), index)));
    }
}
