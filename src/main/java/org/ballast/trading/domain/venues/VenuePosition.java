package org.ballast.trading.domain.venues;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.ballast.pages.domain.PagesSentence;
import org.ballast.trading.domain.PositionSide;
import org.ballast.trading.domain.TradingSentence;

/**
 * A position as a venue's answer says it.
 *
 * @param row number in the answer, 1 for the first
 * @param quantity in what the format counts, below zero if it is short; zero where nothing is open
 * @param entry average price of entry, zero or more
 * @param side where the venue holds both sides of an instrument apart
 * @param entryIndex price of the underlying at entry, 18 decimals half even, where the venue says the entry in coin and in
 *     currency
 * @param openedAt where the venue says it
 * @param mark where the venue says it, with the index
 * @param unknown fields that the format does not know
 */
public record VenuePosition(
        long row,
        String instrument,
        BigDecimal quantity,
        BigDecimal entry,
        Optional<PositionSide> side,
        Optional<BigDecimal> entryIndex,
        Optional<Instant> openedAt,
        Optional<BigDecimal> mark,
        Optional<BigDecimal> index,
        Set<String> unknown) {

    private static final int DECIMALS = 18;

    /** Reads a row; empty after what is wrong went to its errors. */
    public static Optional<VenuePosition> read(VenueFormat format, VenueRow row) {
        String instrumentField = format.positionField("instrument").orElse("");
        String instrument = row.text(instrumentField);
        if (instrument.isEmpty()) {
            row.errors().add(row.number(), instrumentField, "", PagesSentence.MISSING);
        }
        Optional<BigDecimal> size = row.needed(format.positionField("quantity").orElse(""));
        String entryField = format.positionField("entry").orElse("");
        boolean open = size.filter(each -> each.signum() != 0).isPresent();
        Optional<BigDecimal> entry = open ? row.needed(entryField) : Optional.of(BigDecimal.ZERO);
        if (entry.filter(price -> price.signum() < 0).isPresent()) {
            row.errors().add(row.number(), entryField, row.text(entryField), TradingSentence.LESS_THAN, 0);
            return Optional.empty();
        }
        if (instrument.isEmpty() || size.isEmpty() || entry.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new VenuePosition(
                row.number(),
                instrument,
                isShort(format, row) ? size.get().abs().negate() : size.get(),
                entry.get(),
                format.sideApart(row),
                entryIndex(format, row, entry.get()),
                format.positionField("openedAt").flatMap(field -> row.time(field, format.openedAtUnit())),
                format.positionField("markPrice").flatMap(row::number),
                format.positionField("indexPrice").flatMap(row::number),
                row.unknown(format.positionFields())));
    }

    private static Optional<BigDecimal> entryIndex(VenueFormat format, VenueRow row, BigDecimal entry) {
        return format.positionField("entryInCurrency")
                .flatMap(row::number)
                .filter(inCurrency -> inCurrency.signum() > 0 && entry.signum() > 0)
                .map(inCurrency -> inCurrency.divide(entry, DECIMALS, RoundingMode.HALF_EVEN));
    }

    private static boolean isShort(VenueFormat format, VenueRow row) {
        return format.positionField("side")
                .map(row::text)
                .filter(side ->
                        format.positionField("short").filter(side::equals).isPresent())
                .isPresent();
    }
}
