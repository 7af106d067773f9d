package org.ballast.corrections.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.approvals.web.CaseJson;
import org.ballast.corrections.application.NewCorrection;
import org.ballast.corrections.application.ReadCorrections;
import org.ballast.corrections.domain.CorrectionsSentence;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.pages.domain.Field;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The way back for whatever is posted. */
@Path("/entities/{code}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Corrections")
public class CorrectionsResource {

    @Inject
    private RequestedCorrections requested;

    @Inject
    private ReadCorrections corrections;

    @PathParam("code")
    private String entityCode = "";

    @POST
    @AllowedTo({Role.PREPARER, Role.CONTROLLER})
    @Operation(
            operationId = "requestCorrection",
            summary =
                    "Asks for something posted to be undone, with what rests on it and, where wanted, its right version"
                            + " in its place: a case that the CFO signs; takes the role CONTROLLER or PREPARER")
    @APIResponseSchema(value = CaseJson.class, responseCode = "201")
    public Response request(NewCorrection body) {
        return requested.of(entityCode, body);
    }

    /** Nothing is asked of anybody yet. */
    @GET
    @Path("preview")
    @Operation(
            operationId = "previewCorrection",
            summary = "What would be undone with a thing, newest first, and on which days the mirrors would stand")
    public CorrectionPreviewJson preview(
            @QueryParam("kind") @Nullable String kind, @QueryParam("id") @Nullable String id) {
        PostedThing thing = new PostedThing(
                new Field("kind", kind).constant(ThingKind.class),
                new Field("id", id).parsed(Long::valueOf, CorrectionsSentence.NOT_A_KEY.with()));
        return CorrectionPreviewJson.of(corrections.plan(entityCode, thing));
    }
}
