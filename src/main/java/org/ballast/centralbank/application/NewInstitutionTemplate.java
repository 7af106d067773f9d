package org.ballast.centralbank.application;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Another layout by which an institution publishes.
 *
 * @param template code of the template
 * @param validFrom first day of releases by it
 */
public record NewInstitutionTemplate(
        @NotNull String template, @NotNull LocalDate validFrom) {}
