package org.ballast.hedging.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ballast.hedging.domain.PositionLimit;
import org.ballast.pages.application.DecimalNumber;

/**
 * A limit that RISK wants.
 *
 * @param validFrom first day, today at the earliest
 * @param most what the net position may be worth, in the currency of the primary book
 */
public record NewPositionLimit(
        @NotNull String asset,
        @NotNull LocalDate validFrom,
        @NotNull @DecimalNumber String most,

        @NotNull @Size(min = PositionLimit.SHORTEST_REASON, max = PositionLimit.LONGEST_REASON, message = "SAY_WHY")
        String reason) {}
