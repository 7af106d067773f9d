package org.ballast.entities.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.BookClosed;
import org.ballast.entities.domain.EntitiesSentence;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Closes a further book of an entity for good: nothing is posted in it any more, and no fact waits for it. */
@ApplicationScoped
@Transactional
public class CloseBook {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private RequestRules rules;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    @Inject
    private Event<BookClosed> bookClosed;

    /**
     * Closes it while nobody records for the entity. To close it once more on the same day changes nothing.
     *
     * @return the entity seen through the closed book
     * @throws Refusal FORBIDDEN, NOT_FOUND; REASON_REQUIRED; INVALID_INPUT; ILLEGAL_TRANSITION for the primary book, one that
     *     was closed on another day, or one with proposals that nobody has decided
     */
    public ReportingEntity close(String entityCode, String bookCode, BookClosing closing) {
        currentUser.require(Role.ADMIN);
        ReportingEntity entity = entities.byCode(entityCode, Optional.of(bookCode));
        wallets.holdRecording(entity.id());
        Book book = entity.book();
        String reason = reason(rules.checked(closing).reason(), bookCode);
        LocalDate last = Optional.ofNullable(closing.closedOn())
                .orElseGet(() -> book.closedOn().orElseGet(() -> entity.dayOf(clock.instant())));
        if (book.closedOn().equals(Optional.of(last))) {
            return entity;
        }
        refuseIfImpossible(entity, last);
        ReportingEntity closed = entities.close(book.id(), last);
        bookClosed.fire(new BookClosed(closed));
        auditTrail.record(
                "BOOK_CLOSED",
                "ENTITY",
                entity.code(),
                Sha256.hex(book.toString()),
                Sha256.hex(closed.book().toString()),
                book.code() + ": " + reason);
        return closed;
    }

    private static String reason(@Nullable String reason, String book) {
        if (reason == null) {
            throw Refusal.ofField(RefusalCode.REASON_REQUIRED, "reason", "", EntitiesSentence.WHY_CLOSED, book);
        }
        return reason;
    }

    private void refuseIfImpossible(ReportingEntity entity, LocalDate last) {
        Book book = entity.book();
        if (book.isPrimary()) {
            throw new Refusal(RefusalCode.ILLEGAL_TRANSITION, EntitiesSentence.PRIMARY_STAYS_OPEN, entity.code());
        }
        if (book.closedOn().isPresent()) {
            throw new Refusal(
                    RefusalCode.ILLEGAL_TRANSITION,
                    EntitiesSentence.CLOSED_BEFORE,
                    book.code(),
                    book.closedOn().get());
        }
        if (last.isBefore(book.openedOn()) || last.isAfter(entity.dayOf(clock.instant()))) {
            throw new Field("closedOn", last.toString()).wrong(EntitiesSentence.CLOSED_OUT_OF_REACH, book.openedOn());
        }
    }
}
