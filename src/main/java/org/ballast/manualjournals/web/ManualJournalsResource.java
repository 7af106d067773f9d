package org.ballast.manualjournals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.ballast.manualjournals.application.ReadJournals;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Journals that were entered by hand, whatever became of them. */
@Path("/entities/{code}/manual-journals")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Journal")
public class ManualJournalsResource {

    @Inject
    private ReadJournals journals;

    @GET
    @Operation(operationId = "listManualJournals", summary = "Journals that were entered by hand, the latest first")
    public Page<ManualJournalJson> list(
            @PathParam("code") String entityCode,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int size = Page.limit(limit);
        Optional<Long> before =
                Cursor.read(cursor, Optional.empty(), parts -> Optional.of(Long.valueOf(parts.getFirst())));
        List<ReadJournals.Listed> found = journals.before(entityCode, before, size + 1);
        return Page.of(found, size, last -> Cursor.of(last.journal().id()), ManualJournalJson::of);
    }
}
