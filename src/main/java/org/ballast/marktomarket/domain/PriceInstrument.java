package org.ballast.marktomarket.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import org.ballast.marktomarket.domain.InstrumentPrice.ModelCheck;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.Instrument;
import org.ballast.trading.domain.Mark;
import org.ballast.trading.domain.options.OptionGreeks;
import org.ballast.trading.domain.options.OptionInputs;
import org.ballast.trading.domain.options.OptionModel;

/**
 * At which price an instrument is valued (accounting.md §7.2): by the venue's mark where that is fresh, with the model beside
 * it; by the model where it is not. What can be priced by neither stops whoever asks, and is named.
 *
 * @param at the end of the period
 */
public record PriceInstrument(MarkRules rules, Instant at) {

    private static final int DECIMALS_OF_MODEL = 18;

    /** What is known of an instrument's underlying without its own mark. */
    public record Index(Instant at, BigDecimal price) {}

    /**
     * @param mark the newest at or before the end of the period, or before the expiry if that is earlier
     * @param index the newest of the underlying, of whatever instrument
     * @throws Refusal NO_PRICE, STALE_PRICE
     */
    public InstrumentPrice of(Instrument instrument, Optional<Mark> mark, Optional<Index> index) {
        if (instrument.isExpiredAt(at.minusNanos(1))) {
            return expired(instrument, mark, index);
        }
        return mark.filter(seen -> seen.isFreshAt(at, rules.freshFor()))
                .map(seen -> byMark(instrument, seen))
                .orElseGet(() -> byModel(instrument, mark, index));
    }

    private InstrumentPrice byMark(Instrument instrument, Mark mark) {
        BigDecimal tolerated = rules.tolerance(instrument, mark);
        if (!instrument.isOption()) {
            return new InstrumentPrice(
                    PriceBasis.VENUE_MARK,
                    InstrumentPrice.QUOTED,
                    positive(instrument, mark).mark(),
                    mark.index(),
                    Optional.of(mark.mark()),
                    mark.at(),
                    Optional.of(ModelCheck.of(mark.index(), mark.mark(), tolerated)),
                    Optional.of(ofFuture(instrument, mark.mark())));
        }
        Optional<OptionGreeks> model = mark.iv()
                .flatMap(
                        volatility -> inputs(instrument, mark.underlying().orElse(mark.index()), mark.at(), volatility))
                .map(inputs -> greeks(instrument, inputs));
        return new InstrumentPrice(
                PriceBasis.VENUE_MARK,
                InstrumentPrice.OBSERVABLE,
                mark.mark(),
                mark.index(),
                Optional.of(mark.mark()),
                mark.at(),
                model.map(value -> ModelCheck.of(decimal(value.price()), mark.mark(), tolerated)),
                model.map(UnitGreeks::of));
    }

    private static Mark positive(Instrument instrument, Mark mark) {
        if (mark.mark().signum() <= 0) {
            throw new Refusal(RefusalCode.NO_PRICE, MarktomarketSentence.MARK_OF_ZERO, instrument.symbol(), mark.at());
        }
        return mark;
    }

    private InstrumentPrice byModel(Instrument instrument, Optional<Mark> mark, Optional<Index> index) {
        Mark last = mark.orElseThrow(
                () -> new Refusal(RefusalCode.NO_PRICE, MarktomarketSentence.NO_MARK, instrument.symbol(), at));
        Index now = index.filter(seen -> !seen.at().isBefore(at.minus(rules.freshFor())))
                .orElseThrow(() -> new Refusal(
                        RefusalCode.STALE_PRICE,
                        MarktomarketSentence.STALE_WITHOUT_INDEX,
                        instrument.symbol(),
                        last.at(),
                        instrument.underlying(),
                        at));
        if (!instrument.isOption()) {
            return estimate(
                    PriceBasis.STALE_MARK,
                    now.price(),
                    now,
                    Optional.of(last.mark()),
                    Optional.of(ofFuture(instrument, now.price())));
        }
        OptionGreeks model = last.iv()
                .filter(volatility -> last.isFreshAt(at, rules.volatilityFor()))
                .flatMap(volatility -> inputs(instrument, now.price(), at, volatility))
                .map(inputs -> greeks(instrument, inputs))
                .orElseThrow(() -> new Refusal(
                        RefusalCode.STALE_PRICE,
                        MarktomarketSentence.STALE_WITHOUT_VOLATILITY,
                        instrument.symbol(),
                        last.at(),
                        at));
        return estimate(
                PriceBasis.STALE_MARK,
                decimal(model.price()),
                now,
                Optional.of(last.mark()),
                Optional.of(UnitGreeks.of(model)));
    }

    /** At its expiry an option is worth what the index leaves of it, anything else the index itself. */
    private InstrumentPrice expired(Instrument instrument, Optional<Mark> mark, Optional<Index> index) {
        Instant expiry = instrument.expiresAt().orElseThrow();
        Index settled = index.filter(seen -> !seen.at().isBefore(expiry.minus(rules.freshFor())))
                .orElseThrow(() -> new Refusal(
                        RefusalCode.NO_PRICE,
                        MarktomarketSentence.EXPIRED_WITHOUT_INDEX,
                        instrument.symbol(),
                        expiry,
                        instrument.underlying()));
        BigDecimal price = instrument.isOption() ? intrinsic(instrument, settled.price()) : settled.price();
        return estimate(PriceBasis.EXPIRED_UNSETTLED, price, settled, mark.map(Mark::mark), Optional.empty());
    }

    private static BigDecimal intrinsic(Instrument instrument, BigDecimal settlement) {
        Instrument.OptionTerms terms = instrument.option().orElseThrow();
        BigDecimal above = settlement.subtract(terms.strike());
        BigDecimal gained = switch (terms.right()) {
            case CALL -> above.max(BigDecimal.ZERO);
            case PUT -> above.negate().max(BigDecimal.ZERO);
        };
        return ContractValue.isInCoin(instrument)
                ? gained.divide(settlement, DECIMALS_OF_MODEL, RoundingMode.HALF_UP)
                : gained;
    }

    private static InstrumentPrice estimate(
            PriceBasis basis, BigDecimal price, Index index, Optional<BigDecimal> mark, Optional<UnitGreeks> greeks) {
        return new InstrumentPrice(
                basis, InstrumentPrice.OWN_ESTIMATE, price, index.price(), mark, index.at(), Optional.empty(), greeks);
    }

    private static UnitGreeks ofFuture(Instrument instrument, BigDecimal price) {
        return UnitGreeks.ofFuture(
                instrument.style() == FuturesStyle.LINEAR
                        ? BigDecimal.ONE
                        : BigDecimal.ONE.divide(price, MathContext.DECIMAL128));
    }

    private static OptionGreeks greeks(Instrument instrument, OptionInputs inputs) {
        return OptionGreeks.of(inputs, instrument.option().orElseThrow().right());
    }

    /** Without interest, as venues value (accounting.md §7.2); empty where a number is out of the bounds of the model. */
    private static Optional<OptionInputs> inputs(
            Instrument instrument, BigDecimal underlying, Instant on, BigDecimal volatility) {
        BigDecimal years = instrument.yearsToExpiry(on).orElseThrow();
        BigDecimal strike = instrument.option().orElseThrow().strike();
        if (!isPrice(underlying)
                || !isPrice(strike)
                || years.compareTo(OptionInputs.MOST_YEARS) > 0
                || volatility.compareTo(OptionInputs.HIGHEST_VOLATILITY) > 0) {
            return Optional.empty();
        }
        return Optional.of(new OptionInputs(
                ContractValue.isInCoin(instrument) ? OptionModel.INVERSE : OptionModel.BLACK_76,
                underlying.doubleValue(),
                strike.doubleValue(),
                years.doubleValue(),
                volatility.doubleValue(),
                0,
                0));
    }

    private static boolean isPrice(BigDecimal price) {
        return price.compareTo(OptionInputs.LOWEST_PRICE) >= 0 && price.compareTo(OptionInputs.HIGHEST_PRICE) <= 0;
    }

    private static BigDecimal decimal(double price) {
        return BigDecimal.valueOf(price).setScale(DECIMALS_OF_MODEL, RoundingMode.HALF_UP);
    }
}
