package org.ballast.trading.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.imports.application.Upload;
import org.ballast.imports.web.ImportAnswer;
import org.ballast.pages.application.Lines;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.ballast.trading.application.ImportMarks;
import org.ballast.trading.application.ReadInstruments;
import org.ballast.trading.application.ReadMarks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Marks of venues for programs. */
@Path("marks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trading")
public class MarksResource {

    @Inject
    private ImportMarks importMarks;

    @Inject
    private ReadMarks marks;

    @Inject
    private ReadInstruments instruments;

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("import")
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "importMarks",
            summary = "Import a CSV file of marks, all or nothing",
            description =
                    "instrument,at,mark,index[,iv,underlying,open_interest,source]: iv is a year's, 0.62 for 62 %; the"
                            + " mark of an inverse option is in coin. Equal marks that are recorded already are skipped; others are an"
                            + " error unless correct=true with a reason. Takes the role PREPARER.")
    public ImportAnswer importFile(
            @QueryParam("correct") boolean correct,
            @Lines @QueryParam("reason") @DefaultValue("") String reason,
            @QueryParam("fileName") @DefaultValue("marks.csv") String fileName,
            InputStream body) {
        try (Upload upload = Upload.of(body, fileName)) {
            return ImportAnswer.of(importMarks.from(upload, correct ? Optional.of(reason) : Optional.empty()));
        }
    }

    @GET
    @Operation(operationId = "listMarks", summary = "The marks in force of an instrument, the newest first")
    public Page<MarkJson> list(
            @QueryParam("instrument") @Nullable String instrument,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int rows = Page.limit(limit);
        String symbol = instruments
                .bySymbol(new Field("instrument", instrument).required())
                .symbol();
        Instant before = Cursor.read(cursor, AskedInstant.END, parts -> Instant.parse(parts.getFirst()));
        return Page.of(marks.before(symbol, before, rows + 1), rows, last -> Cursor.of(last.at()), MarkJson::of);
    }
}
