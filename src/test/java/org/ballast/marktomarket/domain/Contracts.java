package org.ballast.marktomarket.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.prices.domain.RatesIntoBook;
import org.ballast.trading.domain.AccountPosition;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.Instrument;
import org.ballast.trading.domain.InstrumentKind;
import org.ballast.trading.domain.Mark;
import org.ballast.trading.domain.options.OptionRight;

/** Contracts, positions and marks as the tests need them. */
final class Contracts {

    static final Currency USD = Currency.getInstance("USD");
    static final IntoBook INTO = new IntoBook(new RatesIntoBook(USD, Map.of()), ZoneOffset.UTC);
    static final PostedPosition NOTHING_POSTED = PostedPosition.none(USD);
    static final Instant EXPIRY = Instant.parse("2026-01-30T08:00:00Z");
    static final Instrument CALL = option("BTC-30JAN26-65000-C", "65000", OptionRight.CALL, FuturesStyle.INVERSE);
    static final Instrument PERPETUAL = future(InstrumentKind.PERPETUAL, FuturesStyle.LINEAR, "1", Optional.empty());
    static final Instrument INVERSE = future(InstrumentKind.PERPETUAL, FuturesStyle.INVERSE, "10", Optional.empty());

    private Contracts() {}

    static Instrument option(String symbol, String strike, OptionRight right, FuturesStyle style) {
        return new Instrument(
                symbol,
                InstrumentKind.OPTION,
                "BTC",
                style,
                BigDecimal.ONE,
                Optional.of(new Instrument.OptionTerms(new BigDecimal(strike), right)),
                Optional.of(EXPIRY));
    }

    static Instrument future(InstrumentKind kind, FuturesStyle style, String size, Optional<Instant> expiry) {
        return new Instrument(
                "BTC-" + kind + "-" + style, kind, "BTC", style, new BigDecimal(size), Optional.empty(), expiry);
    }

    static HeldPosition held(Instrument instrument, String contracts, String entry, HeldPosition.Closing... closings) {
        BigDecimal quantity = new BigDecimal(contracts);
        BigDecimal closed =
                List.of(closings).stream().map(HeldPosition.Closing::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new HeldPosition(
                new AccountPosition(
                        7,
                        1,
                        instrument,
                        quantity,
                        quantity.signum() < 0 ? quantity.add(closed) : quantity.subtract(closed),
                        new BigDecimal(entry),
                        Optional.of(new BigDecimal("60000.00")),
                        Instant.parse("2026-01-02T10:00:00Z"),
                        "P7"),
                List.of(closings));
    }

    static Mark mark(Instrument instrument, Instant at, String mark, String index, String iv) {
        return new Mark(
                instrument.symbol(),
                at,
                new BigDecimal(mark),
                new BigDecimal(index),
                iv.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(iv)),
                Optional.empty(),
                Optional.empty(),
                "TEST");
    }

    static Money usd(String amount) {
        return Money.of(amount, USD);
    }
}
