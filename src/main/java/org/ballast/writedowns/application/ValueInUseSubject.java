package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.application.PageSubject;
import org.ballast.pages.domain.Subject;
import org.ballast.writedowns.domain.ValueInUseMemo;
import org.ballast.writedowns.persistence.ValuesInUse;

/** A memo of value in use is of one book at one day. */
@ApplicationScoped
public class ValueInUseSubject implements PageSubject {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ValuesInUse valuesInUse;

    @Inject
    private Entities entities;

    @Override
    public String page() {
        return "/writedowns/valueInUse.xhtml";
    }

    @Override
    @Transactional
    public Subject named(String key) {
        currentUser.requireSignedIn();
        ValueInUseMemo memo = valuesInUse.byId(PageSubject.number(key));
        ReportingEntity entity = entities.byBook(memo.bookId());
        return Subject.on(entity.code(), memo.on()).inBook(entity.book().inAddress());
    }
}
