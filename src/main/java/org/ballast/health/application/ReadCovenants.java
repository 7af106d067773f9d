package org.ballast.health.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.health.domain.Kept;
import org.ballast.health.domain.Rule;
import org.ballast.health.persistence.Rules;
import org.ballast.refusals.Refusal;

/** Covenants and limits of a company, for everyone who may read. */
@ApplicationScoped
@Transactional
public class ReadCovenants {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Rules rules;

    @Inject
    private ReadHealth readHealth;

    /**
     * Covenants and limits in force on a day, by kind, measure and name.
     *
     * @throws Refusal NOT_FOUND
     */
    public List<Rule> of(String entityCode, LocalDate day) {
        currentUser.requireSignedIn();
        return rules.inForce(entities.byCode(entityCode).id(), day).bounds();
    }

    /** The same beside what is measured in the book that the entity is seen through. */
    public List<Kept> kept(ReportingEntity entity, LocalDate day) {
        currentUser.requireSignedIn();
        return readHealth.of(entity, day).kept();
    }
}
