package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.approvals.domain.Matter;
import org.ballast.entities.domain.ReportingEntity;

/** Whether something takes a second person at an entity, by its approval policy of today. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SecondPerson {

    @Inject
    private Tiers tiers;

    public boolean isNeededFor(Matter matter, ReportingEntity entity) {
        return tiers.inForce(entity).secondPersonFor().contains(matter);
    }
}
