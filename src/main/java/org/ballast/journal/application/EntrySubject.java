package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.access.application.CurrentUser;
import org.ballast.journal.persistence.BookOwners;
import org.ballast.pages.application.PageSubject;
import org.ballast.pages.domain.Subject;

/** An entry is in the books of one entity, on its posting day. */
@ApplicationScoped
public class EntrySubject implements PageSubject {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Journal journal;

    @Inject
    private BookOwners owners;

    @Override
    public String page() {
        return "/journal/entry.xhtml";
    }

    @Override
    @Transactional
    public Subject named(String key) {
        currentUser.requireSignedIn();
        long id = PageSubject.number(key);
        return Subject.on(
                owners.ofEntry(id).map(owner -> owner.code()).orElse(""),
                journal.entry(id).posted().postedOn());
    }
}
