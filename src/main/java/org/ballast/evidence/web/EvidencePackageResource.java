package org.ballast.evidence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.evidence.application.TakeEvidence;
import org.ballast.evidence.domain.PackagedScope;
import org.ballast.statements.application.ReportingDates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The evidence of a period, to be taken away and checked elsewhere. */
@Path("/entities/{code}/evidence-package")
@RequestScoped
@Tag(name = "Evidence")
public class EvidencePackageResource {

    @Inject
    private TakeEvidence takeEvidence;

    @Inject
    private ReportingDates dates;

    @GET
    @AllowedTo({Role.AUDITOR, Role.CONTROLLER, Role.CFO})
    @Produces(PackageAnswer.ZIP)
    @Operation(
            operationId = "getEvidencePackage",
            summary =
                    "The evidence of a period of a book as a zip with its own check (verify.py): cases, evidence, lots, prices,"
                            + " entries, statements, files, trail; the trail keeps that it was taken and its hash")
    @APIResponse(
            responseCode = "200",
            description = "The package",
            content =
                    @Content(
                            mediaType = PackageAnswer.ZIP,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response ofPeriod(
            @PathParam("code") String code,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        takeEvidence.requireReader();
        PackagedScope scope = takeEvidence.ofPeriod(code, dates.required("from", from), dates.required("to", to));
        return PackageAnswer.of(scope, out -> takeEvidence.write(scope, out));
    }
}
