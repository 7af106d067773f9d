package org.ballast.corrections.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.approvals.web.CaseJson;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Asks for a journal entry to be reversed. */
@Path("/entities/{code}/journal/{id}/reverse")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Corrections")
public class ReverseEntryResource {

    @Inject
    private RequestedCorrections requested;

    @POST
    @AllowedTo({Role.PREPARER, Role.CONTROLLER})
    @Operation(
            operationId = "reverseJournalEntry",
            summary =
                    "Asks for an entry to be reversed: a case that the CFO signs; takes the role CONTROLLER or PREPARER",
            description = "The entry of a write-down, a disposal or a lot stands for that, which is undone as a whole.")
    @APIResponseSchema(value = CaseJson.class, responseCode = "201")
    public Response reverse(
            @PathParam("code") String entityCode, @PathParam("id") long entry, @Nullable ReversalBody body) {
        return requested.of(entityCode, new PostedThing(ThingKind.JOURNAL_ENTRY, entry), body);
    }
}
