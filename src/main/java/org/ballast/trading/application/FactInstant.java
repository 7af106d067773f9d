package org.ballast.trading.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;
import org.ballast.trading.domain.TradingSentence;

/** The instant of a fact that is kept: it has been, not before 1970, and is no finer than what is stored of it. */
final class FactInstant {

    private FactInstant() {}

    /**
     * @throws Refusal INVALID_INPUT of the field {@code at}
     */
    static Instant checked(Instant at, Clock clock) {
        Field field = new Field("at", at.toString());
        if (at.isAfter(clock.instant())) {
            throw field.wrong(TradingSentence.IN_FUTURE);
        }
        if (at.getEpochSecond() < 0 || isFiner(at)) {
            throw field.wrong(TradingSentence.TIME_OUT_OF_BOUNDS);
        }
        return at;
    }

    /** Whether it is finer than a microsecond. */
    static boolean isFiner(Instant at) {
        return !at.equals(at.truncatedTo(ChronoUnit.MICROS));
    }
}
