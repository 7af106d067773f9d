package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.BookClosed;
import org.ballast.journal.domain.JournalSentence;
import org.ballast.journal.persistence.Balances;
import org.ballast.journal.persistence.LedgerYears;
import org.ballast.refusals.Refusal;

/** A book is closed behind its last entry, while nobody posts in it. */
@ApplicationScoped
class EndLedger {

    @Inject
    private LedgerYears years;

    @Inject
    private Balances balances;

    /**
     * @throws Refusal INVALID_INPUT where entries are of a later day
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void onClosed(@Observes BookClosed event) {
        Book book = event.closed().book();
        LocalDate last = book.closedOn().orElseThrow();
        years.lock(book);
        balances.lastDay(book.id()).filter(last::isBefore).ifPresent(later -> {
            throw Refusal.ofField("closedOn", last.toString(), JournalSentence.ENTRIES_AFTER_CLOSE, book.code(), later);
        });
    }
}
