package org.ballast.marktomarket.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ballast.amounts.Money;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.domain.Instrument;
import org.ballast.words.Said;

/**
 * A position as it is measured at the end of a period.
 *
 * @param price at which what is open is valued; empty where nothing is
 * @param fairValue of what is open, below zero a liability; zero of what expired
 * @param wanted what the books have to say of it from its first day on
 * @param posted what they say
 * @param movements what is missing between the two
 * @param greeks of what is open; empty where nothing gives a volatility
 */
public record MeasuredPosition(
        HeldPosition held,
        Optional<InstrumentPrice> price,
        Money fairValue,
        PositionAmounts wanted,
        PostedPosition posted,
        List<Movement> movements,
        Optional<UnitGreeks> greeks) {

    private static final long DAYS_OF_CURRENT = 365;
    private static final long SECONDS_OF_DAY = 86_400;

    public MeasuredPosition {
        movements = List.copyOf(movements);
    }

    /**
     * @param price of the instrument at the end of the period; empty where nothing is open
     * @param at the end of the period
     * @throws Refusal NO_PRICE where the index at entry or at a close is not known and has to be
     */
    public static MeasuredPosition of(
            HeldPosition held, Optional<InstrumentPrice> price, PostedPosition posted, IntoBook into, Instant at) {
        Money none = Money.zero(into.currency());
        Money settled = held.closings().stream()
                .map(closing -> worthAtClose(held, closing, into))
                .reduce(none, Money::plus);
        Money open = price.map(seen -> worth(held, seen, into, at)).orElse(none);
        boolean expired = held.position().instrument().isExpiredAt(at.minusNanos(1));
        Money fairValue = expired ? none : open;
        Money cashed = expired ? settled.plus(open) : settled;
        PositionAmounts wanted = PositionAmounts.upTo(premium(held, into), fairValue, cashed);
        return new MeasuredPosition(
                held,
                price,
                fairValue,
                wanted,
                posted,
                PositionMovements.of(
                        wanted, posted, endsWithinAYear(held.position().instrument(), at)),
                price.flatMap(InstrumentPrice::greeks)
                        .map(unit -> unit.times(held.position().openUnits())));
    }

    /** Of what the books speak though it was taken back: everything that they say of it has to go. */
    public static MeasuredPosition takenBack(HeldPosition held, PostedPosition posted, Currency currency) {
        PositionAmounts none = PositionAmounts.none(currency);
        return new MeasuredPosition(
                held.asIfNever(),
                Optional.empty(),
                Money.zero(currency),
                none,
                posted,
                PositionMovements.of(none, posted, true),
                Optional.empty());
    }

    private static Money worth(HeldPosition held, InstrumentPrice seen, IntoBook into, Instant at) {
        Instrument instrument = held.position().instrument();
        Instant on =
                instrument.expiresAt().filter(expiry -> expiry.isBefore(at)).orElse(at.minusNanos(1));
        return into.of(
                instrument,
                ContractValue.of(
                        instrument, held.position().open(), held.position().entryPrice(), seen.price(), seen.index()),
                on);
    }

    /** What was paid for an option, at the index of its day; a future costs nothing. */
    private static Money premium(HeldPosition held, IntoBook into) {
        Instrument instrument = held.position().instrument();
        if (!instrument.isOption()) {
            return Money.zero(into.currency());
        }
        BigDecimal price = held.position().entryPrice();
        BigDecimal index = indexOf(
                instrument,
                price,
                held.position().entryIndex(),
                () -> MarktomarketSentence.NO_ENTRY_INDEX.with(held.position().reference(), instrument.symbol()));
        return into.of(
                instrument,
                ContractValue.of(instrument, held.position().quantity(), price, price, index),
                held.position().openedAt());
    }

    private static Money worthAtClose(HeldPosition held, HeldPosition.Closing closing, IntoBook into) {
        Instrument instrument = held.position().instrument();
        BigDecimal index = indexOf(
                instrument,
                closing.price(),
                closing.index(),
                () -> MarktomarketSentence.NO_CLOSE_INDEX.with(held.position().reference(), instrument.symbol()));
        return into.of(
                instrument,
                ContractValue.of(
                        instrument, held.signed(closing), held.position().entryPrice(), closing.price(), index),
                closing.at());
    }

    /** Only what is paid in coin needs one, and nothing is worth nothing at each: a future is told at its own price. */
    private static BigDecimal indexOf(
            Instrument instrument, BigDecimal price, Optional<BigDecimal> known, Supplier<Said> missing) {
        return known.orElseGet(() -> {
            if (ContractValue.isInCoin(instrument) && price.signum() != 0) {
                throw new Refusal(RefusalCode.NO_PRICE, missing.get());
            }
            return price;
        });
    }

    /** Perpetuals end whenever somebody closes them. */
    private static boolean endsWithinAYear(Instrument instrument, Instant at) {
        return instrument
                .expiresAt()
                .filter(expiry -> expiry.isAfter(at.plusSeconds(DAYS_OF_CURRENT * SECONDS_OF_DAY)))
                .isEmpty();
    }

    /** Gains less losses of the period, as they are to be posted. */
    public Money result() {
        return movements.stream()
                .filter(each -> each.kind() == MovementKind.LOSS || each.kind() == MovementKind.GAIN)
                .map(Movement::amount)
                .reduce(Money.zero(fairValue.currency()), Money::plus);
    }

    /** Whether there is anything to say of it: something is open, carried, or to be posted. */
    boolean matters() {
        return held.isOpen() || !movements.isEmpty() || !posted.balances().isNothing();
    }

    /** Level of its value in the hierarchy; the first of what is not open any more, as it was a price that was dealt at. */
    public int level() {
        return price.map(InstrumentPrice::level).orElse(InstrumentPrice.QUOTED);
    }

    public boolean isOnHold() {
        return price.filter(InstrumentPrice::isHeld).isPresent();
    }
}
