package org.ballast.holdings.web;

import java.time.Instant;
import java.time.LocalDate;
import org.ballast.holdings.domain.SaleRestriction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A restriction on sale for programs; the three of its end are missing while nobody recorded one. */
@Schema(name = "SaleRestriction")
public record SaleRestrictionJson(
        long id,
        String lot,
        String asset,
        String quantity,

        @Schema(implementation = SaleRestriction.Kind.class) String kind,

        LocalDate from,
        @Nullable LocalDate until,
        String nature,
        String lapse,
        String recordedBy,
        Instant recordedAt,
        @Nullable LocalDate endedOn,
        @Nullable String reason,
        @Nullable String endedBy) {

    static SaleRestrictionJson of(SaleRestriction restriction) {
        SaleRestriction.Terms terms = restriction.terms();
        return new SaleRestrictionJson(
                restriction.id(),
                restriction.lot(),
                restriction.asset(),
                terms.quantity().toString(),
                terms.kind().name(),
                terms.from(),
                terms.until().orElse(null),
                terms.nature(),
                terms.lapse(),
                restriction.recordedBy(),
                restriction.recordedAt(),
                restriction.end().map(SaleRestriction.End::on).orElse(null),
                restriction.end().map(SaleRestriction.End::reason).orElse(null),
                restriction.end().map(SaleRestriction.End::recordedBy).orElse(null));
    }
}
