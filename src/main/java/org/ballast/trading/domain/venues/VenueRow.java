package org.ballast.trading.domain.venues;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.DateText;
import org.ballast.amounts.DecimalText;
import org.ballast.amounts.UnreadableText;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.pages.domain.PagesSentence;
import org.ballast.trading.domain.TradingSentence;

/**
 * One row of a venue's answer, whose values are read by name; what cannot be read goes to the errors.
 *
 * @param number of the row, 1 for the first
 * @param values by the path to each
 */
public record VenueRow(long number, Map<String, String> values, ImportErrors errors) {

    private static final int MOST_DECIMALS = 18;
    private static final int MOST_DIGITS = 20;
    private static final int DIGITS_OF_MILLI = 3;
    private static final int DIGITS_OF_SECOND = 6;
    private static final BigDecimal LATEST_MICROS = BigDecimal.valueOf(
                    DateText.LATEST.plusDays(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC))
            .movePointRight(DIGITS_OF_SECOND);

    /** The number of a field, empty where the venue does not say it or it is wrong. */
    public Optional<BigDecimal> number(String field) {
        String text = values.getOrDefault(field, "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            BigDecimal read = DecimalText.read(text).stripTrailingZeros();
            BigDecimal plain = read.scale() < 0 ? read.setScale(0) : read;
            if (plain.scale() > MOST_DECIMALS) {
                errors.add(number, field, text, AmountsSentence.MORE_DECIMALS, MOST_DECIMALS);
            } else if (plain.precision() - plain.scale() > MOST_DIGITS) {
                errors.add(number, field, text, AmountsSentence.DIGITS_BEFORE_POINT, MOST_DIGITS);
            } else {
                return Optional.of(plain);
            }
        } catch (UnreadableText wrong) {
            errors.add(number, field, text, wrong.said());
        }
        return Optional.empty();
    }

    /** The same of a field that has to be there. */
    public Optional<BigDecimal> needed(String field) {
        if (values.getOrDefault(field, "").isEmpty()) {
            errors.add(number, field, "", PagesSentence.MISSING);
        }
        return number(field);
    }

    public String text(String field) {
        return values.getOrDefault(field, "");
    }

    /** A time that is counted since 1970; zero is none. What is out of bounds or finer than a microsecond is wrong. */
    public Optional<Instant> time(String field, VenueFormat.TimeUnit unit) {
        return number(field).filter(count -> count.signum() != 0).flatMap(count -> {
            BigDecimal micros = unit == VenueFormat.TimeUnit.MICROS ? count : count.movePointRight(DIGITS_OF_MILLI);
            if (micros.signum() < 0 || micros.stripTrailingZeros().scale() > 0) {
                errors.add(number, field, text(field), TradingSentence.TIME_OUT_OF_BOUNDS);
            } else if (micros.compareTo(LATEST_MICROS) >= 0) {
                errors.add(
                        number,
                        field,
                        text(field),
                        AmountsSentence.DATE_OUT_OF_BOUNDS,
                        DateText.EARLIEST,
                        DateText.LATEST);
            } else {
                return Optional.of(Instant.EPOCH.plus(micros.longValueExact(), ChronoUnit.MICROS));
            }
            return Optional.empty();
        });
    }

    /** The fields that are not among the known ones, without what a list counts. */
    public Set<String> unknown(Set<String> known) {
        Set<String> unknown = new TreeSet<>();
        values.keySet().stream()
                .filter(field -> !VenueFormat.isKnown(field, known))
                .forEach(unknown::add);
        return unknown;
    }
}
