package org.ballast.stress.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.persistence.Entities;
import org.ballast.refusals.Refusal;
import org.ballast.stress.domain.StressScenario;
import org.ballast.stress.persistence.Scenarios;

/** Scenarios that count, for everyone who may read. */
@ApplicationScoped
@Transactional
public class ReadScenarios {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Scenarios scenarios;

    /**
     * By name.
     *
     * @throws Refusal NOT_FOUND
     */
    public List<StressScenario> of(String entityCode) {
        currentUser.requireSignedIn();
        return scenarios.of(entities.byCode(entityCode).id());
    }
}
