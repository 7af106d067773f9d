package org.ballast.trading.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.NumberToo;
import org.ballast.trading.domain.Haircut;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A haircut as it is told, read by the rules of a row of a file.
 *
 * @param venue code of the venue, as DERIBIT
 * @param asset symbol, as snapshots name what is pledged
 * @param validFrom day from which it holds, at 00:00 UTC
 * @param haircut from 0 to 1
 * @param source where the venue publishes it
 * @param reason why a day that was entered before is entered otherwise
 */
@Schema(name = "NewHaircut")
public record NewHaircut(
        @NotNull String venue,
        @NotNull String asset,
        @NotNull @Schema(format = "date") String validFrom,
        @NumberToo @NotNull @DecimalNumber String haircut,
        @Size(max = Haircut.LONGEST_SOURCE) @Nullable String source,

        @Size(max = Why.LONGEST, message = "REASON_TOO_LONG") @Nullable
        String reason) {}
