package org.ballast.margin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ballast.margin.application.ReadCalls;
import org.ballast.pages.application.PageSubject;
import org.ballast.pages.domain.Subject;

/** A margin call is of one entity, and is looked at whatever days are. */
@ApplicationScoped
public class MarginCallSubject implements PageSubject {

    @Inject
    private ReadCalls calls;

    @Override
    public String page() {
        return "/trading/marginCall.xhtml";
    }

    @Override
    public Subject named(String key) {
        return Subject.of(calls.detail(PageSubject.number(key)).entity());
    }
}
