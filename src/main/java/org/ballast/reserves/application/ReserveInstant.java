package org.ballast.reserves.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;
import org.ballast.reserves.domain.ReservesSentence;

/** The instant of a snapshot: it has been, not before 1970, and is whole milliseconds, as messages tell it. */
final class ReserveInstant {

    private ReserveInstant() {}

    /**
     * @throws Refusal INVALID_INPUT of the field {@code at}
     */
    static Instant checked(Instant at, Clock clock) {
        Field field = new Field("at", at.toString());
        if (at.isAfter(clock.instant())) {
            throw field.wrong(ReservesSentence.IN_FUTURE);
        }
        if (at.getEpochSecond() < 0) {
            throw field.wrong(ReservesSentence.TOO_EARLY);
        }
        if (!at.equals(at.truncatedTo(ChronoUnit.MILLIS))) {
            throw field.wrong(ReservesSentence.FINER_THAN_MILLIS);
        }
        return at;
    }
}
