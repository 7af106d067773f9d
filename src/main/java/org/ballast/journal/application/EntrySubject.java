package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.pages.application.PageSubject;
import org.ballast.pages.domain.Subject;

/** An entry is in one book of one entity, on its posting day. */
@ApplicationScoped
public class EntrySubject implements PageSubject {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Journal journal;

    @Override
    public String page() {
        return "/journal/entry.xhtml";
    }

    @Override
    @Transactional
    public Subject named(String key) {
        currentUser.requireSignedIn();
        long id = PageSubject.number(key);
        ReportingEntity owner = journal.ownerOf(id);
        return Subject.on(owner.code(), journal.entry(id).posted().postedOn())
                .inBook(owner.book().inAddress());
    }
}
