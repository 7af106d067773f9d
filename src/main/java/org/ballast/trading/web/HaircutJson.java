package org.ballast.trading.web;

import java.time.Instant;
import java.time.LocalDate;
import org.ballast.trading.domain.EnteredHaircut;
import org.ballast.trading.domain.Haircut;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A haircut of a venue as programs see it.
 *
 * @param haircut decimal text, from 0 to 1
 * @param revision 1, and one more each time that the same day was entered otherwise
 */
@Schema(name = "Haircut")
public record HaircutJson(
        String venue,
        String asset,
        LocalDate validFrom,
        int revision,
        String haircut,
        String source,
        String reason,
        String enteredBy,
        Instant enteredAt) {

    static HaircutJson of(EnteredHaircut entered) {
        Haircut haircut = entered.haircut();
        return new HaircutJson(
                haircut.venue(),
                haircut.asset(),
                haircut.validFrom(),
                haircut.revision(),
                haircut.share().toPlainString(),
                haircut.source(),
                entered.reason(),
                entered.enteredBy(),
                entered.enteredAt());
    }
}
