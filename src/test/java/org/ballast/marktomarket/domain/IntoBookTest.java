package org.ballast.marktomarket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.amounts.Money;
import org.ballast.prices.domain.RatesIntoBook;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.Instrument;
import org.ballast.trading.domain.InstrumentKind;
import org.junit.jupiter.api.Test;

/** What is settled in a coin is told at that coin's own close. */
class IntoBookTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Instrument TETHERED = new Instrument(
            "BTCUSDT",
            InstrumentKind.PERPETUAL,
            "BTC",
            FuturesStyle.LINEAR,
            BigDecimal.ONE,
            Optional.empty(),
            Optional.empty(),
            "USDT");
    private static final IntoBook INTO = new IntoBook(
            new RatesIntoBook(USD, Map.of()),
            ZoneOffset.UTC,
            Map.of(
                    "USDT",
                    new TreeMap<>(Map.of(
                            Instant.parse("2026-02-01T00:00:00Z"), new BigDecimal("0.9985"),
                            Instant.parse("2026-02-03T00:00:00Z"), new BigDecimal("1.0010")))));

    @Test
    void aValueInAStablecoinIsToldAtItsCloseOfThatDay() {
        assertThat(INTO.of(TETHERED, new BigDecimal("-1000.555"), Instant.parse("2026-01-31T23:59:59Z")))
                .isEqualTo(Money.of("-999.05", USD));
        assertThat(INTO.of(TETHERED, new BigDecimal("1000"), Instant.parse("2026-02-02T00:00:00Z")))
                .isEqualTo(Money.of("1001.00", USD));
    }

    @Test
    void aDayWithoutACloseIsRefusedWhateverTheNeighboursSay() {
        for (String at : new String[] {"2026-02-01T12:00:00Z", "2026-01-30T12:00:00Z", "2026-02-03T00:00:00Z"}) {
            assertThatThrownBy(() -> INTO.of(TETHERED, BigDecimal.ONE, Instant.parse(at)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.NO_RATE));
        }
    }
}
