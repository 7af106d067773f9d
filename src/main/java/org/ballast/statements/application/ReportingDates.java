package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.ballast.access.domain.Refusal;
import org.ballast.access.domain.Refusal.FieldError;
import org.ballast.access.domain.RefusalCode;
import org.ballast.holdings.persistence.Entities;
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
     * @throws Refusal NOT_FOUND for the entity, INVALID_INPUT for the day
     */
    public LocalDate asOf(String entityCode, @Nullable String text) {
        return text == null || text.isBlank()
                ? entities.byCode(entityCode).dayOf(clock.instant())
                : parse("asOf", text);
    }

    /**
     * @throws Refusal INVALID_INPUT if it is missing or no day
     */
    public LocalDate required(String field, @Nullable String text) {
        return parse(field, text == null ? "" : text);
    }

    private static LocalDate parse(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            String message = "A date reads 2022-12-31.";
            throw new Refusal(RefusalCode.INVALID_INPUT, message, List.of(new FieldError(0, field, text, message)), 1);
        }
    }
}
