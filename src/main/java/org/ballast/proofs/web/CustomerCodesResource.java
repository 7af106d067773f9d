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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.pages.domain.KeptAnswer;
import org.ballast.pages.web.Page;
import org.ballast.proofs.application.MadeCodes;
import org.ballast.proofs.application.MakeCodes;
import org.ballast.proofs.application.NewCodes;
import org.ballast.proofs.application.ReadProofs;
import org.ballast.proofs.domain.CodeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One-time codes of customers, for programs that hand them out. */
@Path("/entities/{code}/proofs/{proof}/customer-codes")
@RequestScoped
@Tag(name = "Proofs")
public class CustomerCodesResource {

    @PathParam("code")
    private String entityCode = "";

    @PathParam("proof")
    private String proofCode = "";

    @Inject
    private MakeCodes makeCodes;

    @Inject
    private ReadProofs readProofs;

    @Context
    private HttpServletRequest request;

    /** Codes that were made together. */
    @Schema(name = "CustomerCodeSet")
    public record CodeSetJson(int codes, int used, String madeBy, Instant madeAt, Instant expiresAt) {

        static CodeSetJson of(CodeSet set) {
            return new CodeSetJson(set.codes(), set.used(), set.madeBy(), set.madeAt(), set.expiresAt());
        }
    }

    /** Codes as they are seen once. */
    @Schema(name = "CustomerCodes")
    public record CodesJson(Instant expiresAt, List<CodeJson> codes) {

        static CodesJson of(MadeCodes made) {
            return new CodesJson(
                    made.expiresAt(),
                    made.codes().entrySet().stream()
                            .map(each ->
                                    new CodeJson(each.getKey(), each.getValue().grouped()))
                            .toList());
        }
    }

    /** The code of one account. */
    @Schema(name = "CustomerCode")
    public record CodeJson(String account, String code) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listCustomerCodes",
            summary = "Sets of codes that were made for a proof, the newest first")
    public Page<CodeSetJson> sets() {
        return Page.whole(makeCodes.sets(readProofs.of(entityCode, proofCode)), CodeSetJson::of);
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "makeCustomerCodes",
            summary = "Makes codes with which customers fetch their proofs; takes the role PREPARER",
            description = "Of a published proof, for the accounts that are named or for all, as JSON or as CSV"
                    + " account,code,expires_at. They are seen once: the portal keeps only hashes, and the same"
                    + " Idempotency-Key again is answered without them.")
    @Extension(name = "x-also-as", value = "text/csv")
    @APIResponseSchema(value = CodesJson.class, responseCode = "201", responseDescription = "The codes")
    public Response make(NewCodes body) {
        return once(CodesJson.of(made(body)), MediaType.APPLICATION_JSON);
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces("text/csv;qs=0.9")
    @Operation(hidden = true)
    public Response makeFile(NewCodes body) {
        return once(made(body).csv(), "text/csv;charset=UTF-8");
    }

    private MadeCodes made(NewCodes body) {
        return makeCodes.make(entityCode, proofCode, body);
    }

    private Response once(Object codes, String mediaType) {
        request.setAttribute(KeptAnswer.SECRET_BODY_ATTRIBUTE, true);
        return Response.status(Response.Status.CREATED)
                .entity(codes)
                .type(mediaType)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
