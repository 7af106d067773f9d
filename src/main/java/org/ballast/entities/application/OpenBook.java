package org.ballast.entities.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.BookOpened;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.pages.application.RequestRules;
import org.ballast.refusals.Refusal;

/** Opens a further book of an entity, over the same holdings. */
@ApplicationScoped
@Transactional
public class OpenBook {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private Measurable measurable;

    @Inject
    private RequestRules rules;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Event<BookOpened> bookOpened;

    /**
     * Opens it while nobody records for the entity, so that no fact is in one book and not in the other.
     *
     * @return the entity seen through the new book
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID_INPUT with every field that is wrong, ALREADY_EXISTS
     */
    public ReportingEntity open(String entityCode, NewBook request) {
        currentUser.require(Role.ADMIN);
        ReportingEntity entity = entities.byCode(entityCode, Optional.empty());
        wallets.holdRecording(entity.id());
        List<Book> others = entities.booksOf(entity.id());
        Book wanted = new WantedBook(entity, others, measurable).read(request, rules.of(request));
        Optional<Book> takenFrom = wanted.openingFrom()
                .flatMap(code ->
                        others.stream().filter(book -> book.code().equals(code)).findFirst());
        ReportingEntity opened = entities.addBook(entity.through(wanted), takenFrom);
        auditTrail.record(
                "BOOK_OPENED",
                "ENTITY",
                entity.code(),
                "",
                Sha256.hex(opened.book().toString()),
                opened.book().code());
        bookOpened.fire(new BookOpened(opened, takenFrom));
        return opened;
    }
}
