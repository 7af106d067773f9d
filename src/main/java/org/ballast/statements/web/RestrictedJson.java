package org.ballast.statements.web;

import java.time.LocalDate;
import org.ballast.holdings.domain.SaleRestriction;
import org.ballast.statements.domain.RestrictedHolding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Units at cost that may not be sold at the last day, for programs.
 *
 * @param carryingAmount in proportion to the lot
 * @param until the first day without it; null where only a circumstance ends it, as remainingDays
 */
@Schema(name = "RestrictedAtCost")
public record RestrictedJson(
        String asset,
        String lot,
        String units,
        String carryingAmount,

        @Schema(implementation = SaleRestriction.Kind.class) String kind,

        String nature,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Long remainingDays,
        String lapse) {

    static RestrictedJson of(RestrictedHolding holding, LocalDate reportingDate) {
        SaleRestriction.Terms terms = holding.terms();
        return new RestrictedJson(
                holding.asset(),
                holding.lot(),
                holding.units().toString(),
                JsonMoney.text(holding.amount()),
                terms.kind().name(),
                terms.nature(),
                terms.from(),
                terms.until().orElse(null),
                terms.remainingDays(reportingDate).orElse(null),
                terms.lapse());
    }
}
