package org.ballast.marktomarket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.marktomarket.domain.Contracts.CALL;
import static org.ballast.marktomarket.domain.Contracts.EXPIRY;
import static org.ballast.marktomarket.domain.Contracts.INVERSE;
import static org.ballast.marktomarket.domain.Contracts.PERPETUAL;
import static org.ballast.marktomarket.domain.Contracts.mark;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.Instrument;
import org.ballast.trading.domain.Mark;
import org.ballast.trading.domain.options.OptionRight;
import org.junit.jupiter.api.Test;

/** A fresh mark counts, a stale one gives way to the model, and what nothing prices is named. */
class PriceInstrumentTest {

    private static final Instant AT = Instant.parse("2026-01-07T00:00:00Z");
    private static final PriceInstrument RULE = new PriceInstrument(MarkRules.STANDARD, AT);
    private static final Optional<PriceInstrument.Index> INDEX =
            Optional.of(new PriceInstrument.Index(AT, amount("56900")));

    @Test
    void aFreshMarkOfAnOptionIsObservable() {
        InstrumentPrice price =
                RULE.of(CALL, seen(mark(CALL, AT.minusSeconds(60), "0.0175", "57050", "0.6")), Optional.empty());

        assertThat(price.basis()).isEqualTo(PriceBasis.VENUE_MARK);
        assertThat(price.level()).isEqualTo(2);
        assertThat(price.price()).isEqualByComparingTo("0.0175");
        assertThat(price.check().orElseThrow().model()).isBetween(amount("0.0174"), amount("0.0175"));
        assertThat(price.isHeld()).isFalse();
        assertThat(price.greeks().orElseThrow().delta()).isBetween(amount("0.2"), amount("0.3"));
    }

    @Test
    void aMarkFarFromTheModelIsHeldForAPerson() {
        assertThat(RULE.of(CALL, seen(mark(CALL, AT, "0.0470", "57050", "0.6")), Optional.empty())
                        .isHeld())
                .isTrue();
        assertThat(RULE.of(PERPETUAL, seen(mark(PERPETUAL, AT, "45000", "48000", "")), Optional.empty())
                        .isHeld())
                .isTrue();
        assertThat(RULE.of(PERPETUAL, seen(mark(PERPETUAL, AT, "47900", "48000", "")), Optional.empty())
                        .isHeld())
                .isFalse();
    }

    @Test
    void aStaleMarkGivesWayToTheModel() {
        InstrumentPrice option =
                RULE.of(CALL, seen(mark(CALL, AT.minus(Duration.ofDays(3)), "0.0405", "60000", "0.6")), INDEX);
        InstrumentPrice perpetual =
                RULE.of(INVERSE, seen(mark(INVERSE, AT.minus(Duration.ofDays(3)), "60000", "60000", "")), INDEX);

        assertThat(option.basis()).isEqualTo(PriceBasis.STALE_MARK);
        assertThat(option.level()).isEqualTo(3);
        assertThat(option.price()).isBetween(amount("0.0165"), amount("0.0175"));
        assertThat(perpetual.price()).isEqualByComparingTo("56900");
        assertThat(perpetual.greeks().orElseThrow().delta().multiply(amount("56900")))
                .isBetween(amount("0.999999"), amount("1.000001"));
    }

    @Test
    void whatNothingPricesIsNamed() {
        Optional<Mark> stale = seen(mark(CALL, AT.minus(Duration.ofDays(3)), "0.0405", "60000", ""));
        Optional<Mark> old = seen(mark(CALL, AT.minus(Duration.ofDays(31)), "0.0405", "60000", "0.6"));

        assertRefused(RefusalCode.NO_PRICE, CALL, Optional.empty(), INDEX);
        assertRefused(RefusalCode.STALE_PRICE, CALL, stale, INDEX);
        assertRefused(RefusalCode.STALE_PRICE, CALL, old, INDEX);
        assertRefused(RefusalCode.STALE_PRICE, PERPETUAL, old, Optional.empty());
        assertRefused(RefusalCode.NO_PRICE, PERPETUAL, seen(mark(PERPETUAL, AT, "0", "60000", "")), Optional.empty());
    }

    @Test
    void whatExpiredIsWorthWhatTheIndexLeavesOfIt() {
        PriceInstrument later = new PriceInstrument(MarkRules.STANDARD, EXPIRY.plus(Duration.ofDays(2)));
        Optional<PriceInstrument.Index> above = Optional.of(new PriceInstrument.Index(EXPIRY, amount("81250")));
        Instrument put = Contracts.option("BTC-PUT", "65000", OptionRight.PUT, FuturesStyle.LINEAR);

        InstrumentPrice call = later.of(CALL, Optional.empty(), above);

        assertThat(call.basis()).isEqualTo(PriceBasis.EXPIRED_UNSETTLED);
        assertThat(call.price()).isEqualByComparingTo("0.2");
        assertThat(later.of(put, Optional.empty(), above).price()).isZero();
        assertThatThrownBy(() -> later.of(CALL, Optional.empty(), Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(CALL.symbol());
    }

    @Test
    void oddNumbersNeverStopTheCheck() {
        for (String iv : new String[] {"0", "0.000000000000000001", "100", "101", "1000000"}) {
            for (String index : new String[] {"0.000000000000000001", "57050", "1000000000000", "10000000000000"}) {
                InstrumentPrice price = RULE.of(CALL, seen(mark(CALL, AT, "0.0170", index, iv)), Optional.empty());

                assertThat(price.price()).isEqualByComparingTo("0.0170");
                price.check().ifPresent(check -> assertThat(check.model()).isNotNegative());
            }
        }
    }

    private static void assertRefused(
            RefusalCode code, Instrument instrument, Optional<Mark> mark, Optional<PriceInstrument.Index> index) {
        assertThatThrownBy(() -> RULE.of(instrument, mark, index)).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.detail()).contains(instrument.symbol());
        });
    }

    private static Optional<Mark> seen(Mark mark) {
        return Optional.of(mark);
    }

    private static BigDecimal amount(String number) {
        return new BigDecimal(number);
    }
}
