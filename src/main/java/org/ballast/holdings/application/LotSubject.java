package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.persistence.HeldLots;
import org.ballast.pages.application.PageSubject;
import org.ballast.pages.domain.Subject;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** A lot is its entity's, in whatever period it is looked at. */
@ApplicationScoped
public class LotSubject implements PageSubject {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private HeldLots heldLots;

    @Inject
    private Entities entities;

    @Override
    public String page() {
        return "/holdings/lot.xhtml";
    }

    @Override
    @Transactional
    public Subject named(String key) {
        currentUser.requireSignedIn();
        return heldLots.entityOf(PageSubject.number(key))
                .map(entities::byId)
                .map(entity -> Subject.of(entity.code()))
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, HoldingsSentence.NO_LOT_WITH_KEY, key));
    }
}
