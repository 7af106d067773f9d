package org.ballast.statements.web;

import java.time.LocalDate;
import org.ballast.statements.domain.PledgedHolding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Units that secure something at the last day, for programs.
 *
 * @param amount carrying amount or fair value, in proportion to all of the asset
 * @param remainingDays null where no day is agreed, as until
 */
@Schema(name = "PledgedHolding")
public record PledgedJson(
        String asset,
        PledgedHolding.Kind kind,
        String holder,
        String reference,
        String units,
        String amount,
        @Nullable LocalDate until,
        @Nullable Long remainingDays) {

    static PledgedJson of(PledgedHolding pledged, LocalDate reportingDate) {
        return new PledgedJson(
                pledged.asset(),
                pledged.kind(),
                pledged.holder(),
                pledged.reference(),
                pledged.units().toString(),
                JsonMoney.text(pledged.amount()),
                pledged.until().orElse(null),
                pledged.remainingDays(reportingDate).orElse(null));
    }
}
