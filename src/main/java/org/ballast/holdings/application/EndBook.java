package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.entities.domain.BookClosed;
import org.ballast.holdings.persistence.Disposals;

/** No disposal waits for a book that is closed; what the book carries stays as it is, to be read. */
@ApplicationScoped
class EndBook {

    @Inject
    private Disposals disposals;

    @Transactional(Transactional.TxType.MANDATORY)
    void onClosed(@Observes BookClosed event) {
        disposals.leftOut(event.closed().book().id());
    }
}
