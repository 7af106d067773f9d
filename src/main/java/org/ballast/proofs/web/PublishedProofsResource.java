package org.ballast.proofs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import org.ballast.documents.web.DocumentAnswer;
import org.ballast.proofs.application.PublishedProofs;
import org.ballast.proofs.application.ShowCertificate;
import org.ballast.proofs.offline.CheckFiles;
import org.ballast.proofs.offline.ProofVerdict;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Published balance proofs, for everybody: nobody has to sign in. */
@Path("/proofs")
@RequestScoped
@Tag(name = "Proofs")
public class PublishedProofsResource {

    @Inject
    private PublishedProofs publishedProofs;

    @Inject
    private ShowCertificate showCertificate;

    @Inject
    private PublicAddress publicAddress;

    @GET
    @Path("roots")
    @Produces("text/csv")
    @Operation(
            operationId = "downloadProofRoots",
            summary = "The roots of all published proofs as a CSV file to keep elsewhere; open to everybody",
            description =
                    "One row a proof, in the order in which they were made: who keeps the file notices a root that"
                            + " is shown to others only, and one that is changed afterwards.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response roots() {
        StreamingOutput file = out -> RootsFile.write(publishedProofs, out);
        return Response.ok(file)
                .header("Content-Disposition", "attachment; filename=\"roots.csv\"")
                .build();
    }

    @GET
    @Path("{code}")
    @Produces("application/pdf")
    @Operation(hidden = true)
    public Response certificateAsPdf(@PathParam("code") String code, @Context HttpServletRequest request) {
        return DocumentAnswer.of(showCertificate.pdf(code, publicAddress.of(request, code)));
    }

    @GET
    @Path("{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getCertificate",
            summary = "The certificate of a published proof; open to everybody",
            description =
                    "As it was published, in the format of docs/proofs.md, or on paper with Accept: application/pdf; verifiers leave alone what they do not"
                            + " know.")
    @APIResponse(
            responseCode = "200",
            description = "The certificate",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT, description = "See docs/proofs.md")))
    public Response certificate(@PathParam("code") String code) {
        return Response.ok(publishedProofs.certificate(code), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .build();
    }

    @POST
    @Path("verify")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "verifyProof",
            summary = "Check a proof under a certificate; open to everybody, nothing is kept",
            description = "certificate and proof as objects in the format of docs/proofs.md, at most 1 MiB; account and"
                    + " balance, both texts, where the customer says himself what they are. Whoever would rather trust"
                    + " nobody checks them with verify.html or ballast-verify.jar.")
    public VerdictJson verify(InputStream body) throws IOException {
        VerifyBody sent = VerifyBody.read(body);
        ProofVerdict verdict = CheckFiles.check(sent.certificate(), sent.proof(), sent.own());
        return new VerdictJson(
                verdict.holds(),
                verdict.holds() ? null : verdict.said().text(),
                publishedProofs.shows(sent.code(), sent.commitment()));
    }
}
