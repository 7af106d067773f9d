package org.ballast.entities.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.application.PageSubject;
import org.ballast.pages.domain.Subject;

/** The page of an entity is about that entity. */
@ApplicationScoped
public class EntitySubject implements PageSubject {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Override
    public String page() {
        return "/holdings/entity.xhtml";
    }

    @Override
    public String parameter() {
        return "code";
    }

    @Override
    @Transactional
    public Subject named(String key) {
        currentUser.requireSignedIn();
        return Subject.of(entities.byCode(key).code());
    }
}
