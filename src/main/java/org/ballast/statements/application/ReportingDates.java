package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.domain.Field;
import org.jspecify.annotations.Nullable;

/** The days that a caller names, or today where the entity keeps its books. */
@ApplicationScoped
@Transactional
public class ReportingDates {

    @Inject
    private Entities entities;

    @Inject
    private Clock clock;

    /**
     * @param text a day, or null for today
     * @throws org.ballast.refusals.Refusal NOT_FOUND for the entity, INVALID_INPUT for the day
     */
    public LocalDate asOf(String entityCode, @Nullable String text) {
        return new Field("asOf", text)
                .dayIfGiven()
                .orElseGet(() -> entities.byCode(entityCode).dayOf(clock.instant()));
    }

    /**
     * @throws org.ballast.refusals.Refusal INVALID_INPUT if it is missing or no day
     */
    public LocalDate required(String field, @Nullable String text) {
        return new Field(field, text).day();
    }
}
