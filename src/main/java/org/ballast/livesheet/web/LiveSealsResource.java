package org.ballast.livesheet.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballast.amounts.DateText;
import org.ballast.livesheet.application.ReadSeals;
import org.ballast.livesheet.domain.LiveSeal;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.ballast.statements.application.ReportingDates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The sealed minutes of a live sheet for programs. */
@Path("/entities/{code}/live-balance-sheet/seals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Live balance sheet")
public class LiveSealsResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private ReadSeals seals;

    @Inject
    private ReportingDates days;

    @GET
    @Operation(
            operationId = "listLiveSeals",
            summary = "The sealed minutes of some days, both included, in the zone of the entity; by itself of today",
            description = "Each seal is over its totals, the SHA-256 of its inputs and the hash of the seal before it.")
    public Page<SealJson> list(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int rows = Page.limit(limit);
        List<LiveSeal> found = seals.between(
                entityCode,
                first(from, to),
                last(to),
                Cursor.read(cursor, Instant.EPOCH, parts -> DateText.instant(parts.getFirst())),
                rows + 1);
        return Page.of(found, rows, seal -> Cursor.of(seal.minute()), SealJson::of);
    }

    @GET
    @Path("check")
    @Operation(
            operationId = "checkLiveSeals",
            summary = "Computes the sealed sheets of some days again from their kept inputs",
            description =
                    "Follows the chain of seals too, from the one before the first day on. Minutes without a seal are"
                            + " named and are no fault: without a tick there is nothing to seal. At most 31 days at a time.")
    public SealCheckJson check(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        return SealCheckJson.of(seals.check(entityCode, first(from, to), last(to)));
    }

    @GET
    @Path("{minute}")
    @Operation(
            operationId = "getLiveSeal",
            summary = "One sealed minute with its inputs, by which anybody can compute it again",
            description = "inputs is canonical JSON as one text; its SHA-256 in UTF-8 is inputsHash.")
    public KeptSealJson one(@PathParam("minute") String minute) {
        return KeptSealJson.of(seals.at(entityCode, minute));
    }

    private LocalDate last(@Nullable String to) {
        return new Field("to", to).dayIfGiven().orElseGet(() -> days.asOf(entityCode, null));
    }

    private LocalDate first(@Nullable String from, @Nullable String to) {
        return new Field("from", from).dayIfGiven().orElseGet(() -> last(to));
    }
}
