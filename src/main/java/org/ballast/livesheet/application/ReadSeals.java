package org.ballast.livesheet.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.DateText;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.livesheet.domain.KeptSeal;
import org.ballast.livesheet.domain.LiveSeal;
import org.ballast.livesheet.domain.LiveSheet;
import org.ballast.livesheet.domain.LivesheetSentence;
import org.ballast.livesheet.domain.SealCheck;
import org.ballast.livesheet.domain.SealReading;
import org.ballast.livesheet.persistence.LiveSeals;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Sealed minutes of a live sheet, and the same computed again, for everyone who may read. */
@ApplicationScoped
@Transactional
public class ReadSeals {

    /** How many days are computed again at once. */
    public static final int MOST_DAYS = 31;

    private static final Duration A_DAY = Duration.ofDays(1);

    /** Twenty-five hours, of the day on which clocks go back, and some room. */
    private static final int A_DAYS_MINUTES = 1_600;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Inject
    private Entities entities;

    @Inject
    private LiveSeals seals;

    /**
     * Those of some days in the zone of the entity, by minute.
     *
     * @param from first day, {@code to} the last one
     * @param after a minute that is given on from; those up to it are left out
     * @throws Refusal NOT_FOUND; INVALID_INPUT where the last day is before the first
     */
    public List<LiveSeal> between(String entityCode, LocalDate from, LocalDate to, Instant after, int atMost) {
        currentUser.requireSignedIn();
        ReportingEntity entity = inOrder(entityCode, from, to);
        Instant first = entity.startOf(from);
        Instant begin = first.isAfter(after) ? first : after.plusMillis(1);
        return seals.between(entity.book().id(), begin, entity.startOf(to.plusDays(1)), atMost);
    }

    /** Those of the last hours, all of them, by minute. */
    public List<LiveSeal> since(String entityCode, Instant from) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        return seals.between(entity.book().id(), from, clock.instant().plus(A_DAY), A_DAYS_MINUTES);
    }

    /**
     * Those of one day in the zone of the entity, the newest first.
     *
     * @param beyond a minute before which, or backward behind which, they are read; empty for the end of the list
     * @param backward the other way round, the oldest first
     */
    public List<LiveSeal> ofDay(
            String entityCode, LocalDate day, Optional<Instant> beyond, boolean backward, int atMost) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        Instant begin = entity.startOf(day);
        Instant end = entity.startOf(day.plusDays(1));
        return backward
                ? seals.between(
                        entity.book().id(),
                        beyond.map(minute -> minute.plusMillis(1)).orElse(begin),
                        end,
                        atMost)
                : seals.newestBetween(entity.book().id(), begin, beyond.orElse(end), atMost);
    }

    /** All of one day in the zone of the entity, by minute. */
    public List<LiveSeal> ofDay(String entityCode, LocalDate day) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        return seals.between(entity.book().id(), entity.startOf(day), entity.startOf(day.plusDays(1)), A_DAYS_MINUTES);
    }

    /** The day of the newest one; today while there is none. */
    public LocalDate newestDay(String entityCode) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        Instant now = clock.instant();
        return entity.dayOf(seals.before(entity.book().id(), now.plus(A_DAY))
                .map(LiveSeal::minute)
                .orElse(now));
    }

    /**
     * One with its inputs.
     *
     * @param minute an instant as text
     * @throws Refusal NOT_FOUND; INVALID_INPUT if it is no instant
     */
    public KeptSeal at(String entityCode, String minute) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        Instant at = new Field("minute", minute).parsed(DateText::instant, AmountsSentence.NOT_AN_INSTANT.with());
        return seals.at(entity.book().id(), at)
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, LivesheetSentence.NO_SEAL, entityCode, at));
    }

    /**
     * Computes the sheets of some days again from their kept inputs, and follows the chain from the seal before them.
     *
     * @throws Refusal NOT_FOUND; INVALID_INPUT where the last day is before the first, or they are more than {@link #MOST_DAYS}
     */
    public SealCheck check(String entityCode, LocalDate from, LocalDate to) {
        currentUser.requireSignedIn();
        ReportingEntity entity = inOrder(entityCode, from, to);
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw Refusal.ofField("to", to.toString(), LivesheetSentence.MANY_DAYS, MOST_DAYS);
        }
        long bookId = entity.book().id();
        SealReading reading = new SealReading(seals.before(bookId, entity.startOf(from)));
        seals.each(
                bookId,
                entity.startOf(from),
                entity.startOf(to.plusDays(1)),
                kept -> reading.read(
                        kept, KeptInputs.read(bookId, kept.inputs()).map(LiveSheet::of)));
        return reading.result();
    }

    private ReportingEntity inOrder(String entityCode, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw Refusal.ofField("to", to.toString(), LivesheetSentence.TO_BEFORE_FROM);
        }
        return entities.byCode(entityCode);
    }
}
