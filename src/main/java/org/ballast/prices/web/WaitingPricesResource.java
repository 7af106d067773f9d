package org.ballast.prices.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.pages.web.Page;
import org.ballast.prices.application.ReadWaitingPrices;
import org.ballast.prices.domain.PriceRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Prices that wait for a second person, for programs. */
@Path("prices/waiting")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prices")
public class WaitingPricesResource {

    @Inject
    private ReadWaitingPrices waiting;

    /**
     * Prices that wait.
     *
     * @param importId the imported file; null for a price by hand
     * @param bars how many bars it is about
     */
    @Schema(name = "WaitingPrices")
    public record WaitingJson(
            long caseId,
            @Schema(implementation = CaseStatus.class) String status,

            @Schema(implementation = PriceRequest.Kind.class)
            String kind,

            String market,
            @Nullable Long importId,
            int bars,
            String reason,
            String wantedBy,
            Instant wantedAt) {

        static WaitingJson of(PriceRequest request) {
            return new WaitingJson(
                    request.caseId(),
                    request.status().name(),
                    request.kind().name(),
                    request.market(),
                    request.importId().isPresent() ? (Long) request.importId().getAsLong() : null,
                    request.bars(),
                    request.reason(),
                    request.wantedBy(),
                    request.wantedAt());
        }
    }

    @GET
    @Operation(
            operationId = "listWaitingPrices",
            summary =
                    "Prices that were keyed in, corrected or confirmed and wait for a second person, the oldest first")
    public Page<WaitingJson> list() {
        return Page.whole(waiting.all(), WaitingJson::of);
    }
}
