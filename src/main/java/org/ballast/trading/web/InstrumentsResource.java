package org.ballast.trading.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.ballast.trading.application.AddInstrument;
import org.ballast.trading.application.NewInstrument;
import org.ballast.trading.application.ReadInstruments;
import org.ballast.trading.domain.Instrument;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Instruments for programs. */
@Path("instruments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trading")
public class InstrumentsResource {

    @Inject
    private AddInstrument addInstrument;

    @Inject
    private ReadInstruments instruments;

    @GET
    @Operation(operationId = "listInstruments", summary = "The instruments that are known, by symbol")
    public Page<InstrumentJson> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int rows = Page.limit(limit);
        return Page.of(
                instruments.after(Cursor.read(cursor, "", parts -> parts.getFirst()), rows + 1),
                rows,
                last -> Cursor.of(last.symbol()),
                InstrumentJson::of);
    }

    @POST
    @AllowedTo(Role.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addInstrument",
            summary = "Make an instrument known; takes the role ADMIN",
            description =
                    "An option has strike and right, an option or a future expires: a day ends at 08:00 UTC. What is"
                            + " inverse is settled in its underlying, what is linear in USD, unless settlement says otherwise.")
    @APIResponseSchema(value = InstrumentJson.class, responseCode = "201")
    public Response add(NewInstrument body) {
        Instrument added = addInstrument.add(body);
        return Response.created(URI.create("instruments"))
                .entity(InstrumentJson.of(added))
                .build();
    }
}
