package org.ballast.signals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.application.PageSubject;
import org.ballast.pages.domain.Subject;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.signals.domain.SignalsSentence;
import org.ballast.signals.persistence.ExternalInformations;

/** External information is of one entity, in all its books. */
@ApplicationScoped
public class ExternalSubject implements PageSubject {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ExternalInformations informations;

    @Inject
    private Entities entities;

    @Override
    public String page() {
        return "/signals/external.xhtml";
    }

    @Override
    @Transactional
    public Subject named(String key) {
        currentUser.requireSignedIn();
        long id = PageSubject.number(key);
        return Subject.of(entities.byId(informations
                        .entityOf(id)
                        .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, SignalsSentence.NO_INFORMATION, id)))
                .code());
    }
}
