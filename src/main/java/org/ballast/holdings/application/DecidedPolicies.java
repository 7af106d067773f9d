package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ballast.entities.application.EntityUse;
import org.ballast.entities.application.Measurable;
import org.ballast.entities.domain.Framework;
import org.ballast.holdings.persistence.Policies;

/** An entity is used as soon as a policy was decided for it; there is one to decide where a model suits its framework. */
@ApplicationScoped
public class DecidedPolicies implements EntityUse, Measurable {

    @Inject
    private Policies policies;

    @Override
    public boolean isUsed(long entityId) {
        return policies.areDecidedFor(entityId);
    }

    @Override
    public boolean isMeasurable(Framework framework) {
        return DecidePolicy.hasModel(framework);
    }
}
