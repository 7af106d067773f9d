package org.ballast.journal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.journal.application.CloseYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The fiscal years of a book, which are closed. */
@Path("/entities/{code}/fiscal-years")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Journal")
public class FiscalYearsResource {

    @Inject
    private CloseYear closeYear;

    @POST
    @AllowedTo(Role.CFO)
    @Path("{year}/close")
    @Operation(
            operationId = "closeFiscalYear",
            summary = "Takes income and expense of a fiscal year to retained earnings; takes the role CFO",
            description =
                    "All its months are locked, the last one softly. Answers with the closing entry, the same one where"
                            + " the year is closed already.")
    public EntryJson close(@PathParam("code") String entityCode, @PathParam("year") int year) {
        return EntryJson.of(closeYear.close(entityCode, year));
    }
}
