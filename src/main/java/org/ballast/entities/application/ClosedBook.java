package org.ballast.entities.application;

import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.EntitiesSentence;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** What is said to whoever wants to work in a book that is closed: it can be read only. */
public final class ClosedBook {

    private ClosedBook() {}

    /**
     * @throws Refusal PERIOD_LOCKED if the book through which the entity is seen is closed
     */
    public static void refuse(ReportingEntity entity) {
        Book book = entity.book();
        book.closedOn().ifPresent(last -> {
            throw new Refusal(
                    RefusalCode.PERIOD_LOCKED, EntitiesSentence.BOOK_CLOSED, book.code(), entity.code(), last);
        });
    }
}
