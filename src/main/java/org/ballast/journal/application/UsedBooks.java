package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ballast.entities.application.EntityUse;
import org.ballast.journal.persistence.Balances;

/** An entity is used as soon as anything is posted in one of its books. */
@ApplicationScoped
public class UsedBooks implements EntityUse {

    @Inject
    private Balances balances;

    @Override
    public boolean isUsed(long entityId) {
        return balances.isMoved(entityId);
    }
}
