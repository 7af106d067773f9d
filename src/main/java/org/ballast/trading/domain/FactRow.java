package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.amounts.AmountsSentence;
import org.ballast.imports.domain.ImportRow;

/** Reads what facts of trading have in common: instants that have been, prices, and names. */
final class FactRow {

    static final int LONGEST_REFERENCE = 128;

    private static final int NANOS_A_MICRO = 1_000;

    private final ImportRow row;
    private final Instant now;

    /**
     * @param now nothing is later
     */
    FactRow(ImportRow row, Instant now) {
        this.row = row;
        this.now = now;
    }

    Optional<Instant> instant(String column) {
        return row.instant(column).filter(at -> {
            boolean later = at.isAfter(now);
            boolean finer = at.getNano() % NANOS_A_MICRO != 0;
            if (later) {
                row.error(column, TradingSentence.IN_FUTURE);
            } else if (at.getEpochSecond() < 0 || finer) {
                row.error(column, TradingSentence.TIME_OUT_OF_BOUNDS);
            }
            return !later && !finer && at.getEpochSecond() >= 0;
        });
    }

    /** A number of either sign with the zeros at its end taken off. */
    Optional<BigDecimal> number(String column) {
        return row.unitDecimal(column).map(FactRow::plain);
    }

    Optional<BigDecimal> aboveZero(String column) {
        return number(column).filter(number -> {
            if (number.signum() <= 0) {
                row.error(column, TradingSentence.NOT_ABOVE_ZERO);
            }
            return number.signum() > 0;
        });
    }

    Optional<BigDecimal> zeroOrMore(String column) {
        return number(column).filter(number -> {
            if (number.signum() < 0) {
                row.error(column, TradingSentence.LESS_THAN, 0);
            }
            return number.signum() >= 0;
        });
    }

    Optional<BigDecimal> otherThanZero(String column) {
        return number(column).filter(number -> {
            if (number.signum() == 0) {
                row.error(column, TradingSentence.IS_ZERO);
            }
            return number.signum() != 0;
        });
    }

    /** An amount with no more decimals than the unit has. */
    Optional<BigDecimal> amount(String column, SettlementUnit unit) {
        return otherThanZero(column).filter(amount -> {
            if (amount.scale() > unit.decimals()) {
                row.error(column, AmountsSentence.MORE_DECIMALS, unit.decimals());
            }
            return amount.scale() <= unit.decimals();
        });
    }

    /** Nothing where nothing stands there, or where it was wrong, which is noted. */
    <T> Optional<T> ifGiven(String column, Function<String, Optional<T>> reading) {
        return row.has(column) ? reading.apply(column) : Optional.empty();
    }

    /** Whether something stood there and was wrong. */
    boolean isWrong(String column, Optional<?> read) {
        return row.has(column) && read.isEmpty();
    }

    /** The name of the fact, made of others of its values where none is given. */
    Optional<String> reference(String otherwise) {
        return row.optional("reference", LONGEST_REFERENCE).map(given -> given.isEmpty() ? otherwise : given);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
