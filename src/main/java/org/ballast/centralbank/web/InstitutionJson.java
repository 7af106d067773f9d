package org.ballast.centralbank.web;

import java.time.LocalDate;
import java.util.List;
import org.ballast.centralbank.application.ReadInstitutions;
import org.ballast.centralbank.domain.Institution;
import org.ballast.centralbank.domain.LiquidityPoint;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A central bank for programs.
 *
 * @param template by which the latest release is laid out
 * @param templateDays first day of each template that it publishes by
 * @param lastRelease null while nothing is recorded
 */
@Schema(name = "Institution")
public record InstitutionJson(
        String code,
        String name,
        String currency,
        String template,
        List<LocalDate> templateDays,
        @Nullable LocalDate lastRelease) {

    static InstitutionJson of(ReadInstitutions.Summary summary) {
        return new InstitutionJson(
                summary.institution().code(),
                summary.institution().name(),
                summary.institution().currency().getCurrencyCode(),
                summary.template().code(),
                summary.institution().templates().stream()
                        .map(Institution.InForce::validFrom)
                        .toList(),
                summary.latest().map(LiquidityPoint::asOf).orElse(null));
    }
}
