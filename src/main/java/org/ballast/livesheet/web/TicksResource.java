package org.ballast.livesheet.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.imports.application.Upload;
import org.ballast.livesheet.application.NewTick;
import org.ballast.livesheet.application.ReadFeed;
import org.ballast.livesheet.application.TakeTicks;
import org.ballast.livesheet.domain.TickCounts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ticks of running markets, from programs and from files. */
@Path("ticks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Live balance sheet")
public class TicksResource {

    @Inject
    private TakeTicks takeTicks;

    @Inject
    private ReadFeed readFeed;

    /**
     * What became of them.
     *
     * @param late those that were paid before the newest one that was there
     */
    @Schema(name = "TicksTaken")
    public record TakenJson(long taken, long late) {

        static TakenJson of(TickCounts counts) {
            return new TakenJson(counts.taken(), counts.late());
        }
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeTicks",
            summary = "Take a batch of ticks, all or none",
            description =
                    "The time at which a tick was paid decides: one that is older than the newest of its market, asset"
                            + " and currency is dropped and counted as late. A tick that is wrong is named by its place in the"
                            + " batch, from 1 on. At most 20,000 at a time. Ticks move indicative figures alone and are posted by"
                            + " nothing. Takes the role PREPARER.")
    @APIResponseSchema(value = TakenJson.class, responseCode = "202")
    public Response take(List<NewTick> body) {
        return Response.accepted(TakenJson.of(takeTicks.take(body))).build();
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("import")
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "importTicks",
            summary = "Take a CSV file of ticks, all or none: market,asset,at,price[,currency]",
            description = "They are taken in the order in which they were paid. Takes the role PREPARER.")
    @APIResponseSchema(value = TakenJson.class, responseCode = "202")
    public Response importFile(@QueryParam("fileName") @DefaultValue("ticks.csv") String fileName, InputStream body) {
        try (Upload upload = Upload.of(body, fileName)) {
            return Response.accepted(TakenJson.of(takeTicks.from(upload))).build();
        }
    }

    @GET
    @Path("feed")
    @Operation(
            operationId = "getFeed",
            summary = "How the feed of ticks that IT has set stands on the server that answers")
    public FeedJson feed() {
        return FeedJson.of(readFeed.now());
    }
}
