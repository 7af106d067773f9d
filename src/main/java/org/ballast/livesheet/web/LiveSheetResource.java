package org.ballast.livesheet.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.livesheet.application.ReadLiveAlerts;
import org.ballast.livesheet.application.ReadLiveSheet;
import org.ballast.livesheet.application.ReplayDay;
import org.ballast.livesheet.domain.LiveAlerts;
import org.ballast.livesheet.domain.LiveSheet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The live sheet of an entity for programs: as it is now, or pushed whenever it moves. */
@Path("/entities/{code}/live-balance-sheet")
@RequestScoped
@Tag(name = "Live balance sheet")
public class LiveSheetResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private ReadLiveSheet readLiveSheet;

    @Inject
    private ReadLiveAlerts readLiveAlerts;

    @Inject
    private LiveViews views;

    @Inject
    private ReplayDay replayDay;

    /**
     * A day that is replayed.
     *
     * @param secondsLeft how long it still goes on, one moment a second
     */
    @Schema(name = "SampleReplay")
    public record ReplayJson(int secondsLeft) {}

    @GET
    @Produces("application/json;qs=1.0")
    @Operation(
            operationId = "getLiveBalanceSheet",
            summary =
                    "The balance sheet at the newest ticks beside the posted one: indicative, unaudited, posted by nothing",
            description =
                    "As text/event-stream each event named sheet holds the same, at most one a second, as soon as a"
                            + " price moves and at least every five seconds; the stream ends after five minutes, and whoever comes"
                            + " again says again who it is. LIVE: every price is young enough. STALE: one of an asset that matters is"
                            + " not, or is missing; it keeps its last value, or what the books carry it at. DOWN: no tick for so long"
                            + " that no solvency is claimed. The margin of trading accounts and the limits of RISK stand beside it"
                            + " at the same prices: alerts, which raise no call.")
    @Extension(name = "x-also-as", value = MediaType.SERVER_SENT_EVENTS)
    public LiveSheetJson now() {
        return LiveSheetJson.of(readLiveSheet.now(entityCode), readLiveAlerts.now(entityCode));
    }

    @POST
    @Path("replay")
    @AllowedTo(Role.PREPARER)
    @Produces("application/json")
    @Operation(
            operationId = "replaySampleDay",
            summary = "Replay the day of ticks of a sample company, in demo mode alone",
            description =
                    "One moment of the day a second, each as if it were paid then; a day that is being replayed goes"
                            + " on. Takes the role PREPARER.")
    @APIResponseSchema(value = ReplayJson.class, responseCode = "202")
    public Response replay() {
        return Response.accepted(new ReplayJson(replayDay.start(entityCode))).build();
    }

    @GET
    @Produces("text/event-stream;qs=0.5")
    @Operation(hidden = true)
    public void stream(@Context SseEventSink sink, @Context Sse sse, @Context HttpServletResponse response) {
        LiveSheet sheet = readLiveSheet.now(entityCode);
        LiveAlerts unused = readLiveAlerts.now(entityCode);
        views.requireRoom();
        response.setHeader("X-Accel-Buffering", "no");
        views.open(sheet, "", LiveForm.PROGRAM, new ProgramStream(sink, sse));
    }
}
