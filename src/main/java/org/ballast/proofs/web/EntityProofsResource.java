package org.ballast.proofs.web;

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
import java.net.URI;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.jobs.application.ReadJobs;
import org.ballast.jobs.web.JobJson;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.ballast.proofs.application.MakeProof;
import org.ballast.proofs.application.NewPromise;
import org.ballast.proofs.application.NewProof;
import org.ballast.proofs.application.PromiseProofs;
import org.ballast.proofs.application.ProofInBackground;
import org.ballast.proofs.application.ProveAccount;
import org.ballast.proofs.application.PublishProof;
import org.ballast.proofs.application.ReadProofs;
import org.ballast.proofs.domain.BalanceProof;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Balance proofs of an entity, for programs. */
@Path("/entities/{code}/proofs")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Proofs")
public class EntityProofsResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private MakeProof makeProof;

    @Inject
    private ProofInBackground background;

    @Inject
    private ReadJobs readJobs;

    @Inject
    private PublishProof publishProof;

    @Inject
    private ReadProofs readProofs;

    @Inject
    private ProveAccount proveAccount;

    @Inject
    private PromiseProofs promiseProofs;

    @GET
    @Operation(operationId = "listBalanceProofs", summary = "Balance proofs of the entity, the newest first")
    public Page<BalanceProofJson> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int rows = Page.limit(limit);
        return Page.of(
                readProofs.beyond(entityCode, Cursor.key(cursor), false, rows + 1),
                rows,
                proof -> Cursor.of(proof.id()),
                BalanceProofJson::of);
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "makeBalanceProof",
            summary = "Make a proof over recorded balances of customers; takes the role PREPARER",
            description = "Over the latest version of the balances of an asset at an instant: accounts below zero are"
                    + " left out and told apart. The same balances and kind again answer the proof that is there."
                    + " A tree of commitments over more than 2,000 accounts takes from a second to minutes: with"
                    + " inBackground=true the answer is a job, and the proof what comes of it. One over more than 100,000"
                    + " accounts is made this way alone.")
    @APIResponseSchema(value = BalanceProofJson.class, responseCode = "201", responseDescription = "It is made")
    @APIResponse(
            responseCode = "202",
            description = "It is being made",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JobJson.class)))
    public Response make(NewProof body, @QueryParam("inBackground") boolean inBackground) {
        OptionalLong job = inBackground ? background.beginIfLarge(entityCode, body) : OptionalLong.empty();
        if (job.isPresent()) {
            return Response.accepted(JobJson.of(readJobs.byId(job.getAsLong())))
                    .location(URI.create("jobs/" + job.getAsLong()))
                    .build();
        }
        BalanceProof proof = makeProof.make(entityCode, body);
        return Response.created(URI.create("entities/" + entityCode + "/proofs/" + proof.code()))
                .entity(BalanceProofJson.of(proof))
                .build();
    }

    @GET
    @Path("promise")
    @Operation(
            operationId = "getProofPromise",
            summary = "How often the entity promises a proof, null where it does not")
    public ProofPromiseJson promised() {
        OptionalInt days = promiseProofs.inForce(entityCode);
        return new ProofPromiseJson(days.isPresent() ? (Integer) days.getAsInt() : null);
    }

    @POST
    @AllowedTo({Role.CONTROLLER, Role.CFO})
    @Path("promise")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "promiseProofs",
            summary = "Promise a proof every so many days; takes the role CONTROLLER or CFO",
            description =
                    "The live sheet tells the newest proof to be stale once the period after its balances is over.")
    public ProofPromiseJson promise(NewPromise body) {
        return new ProofPromiseJson(promiseProofs.promise(entityCode, body));
    }

    @GET
    @Path("{proof}")
    @Operation(operationId = "getBalanceProof", summary = "One of them, whether it is published or not")
    public BalanceProofJson proof(@PathParam("proof") String code) {
        return BalanceProofJson.of(readProofs.of(entityCode, code));
    }

    @POST
    @AllowedTo(Role.CONTROLLER)
    @Path("{proof}/publish")
    @Operation(
            operationId = "publishBalanceProof",
            summary = "Show a proof to everybody; takes the role CONTROLLER and another person than who made it",
            description =
                    "Writes its certificate, which never changes after. One that is published is answered as it is. With"
                            + " hideTotal=true, for a tree of commitments, it tells neither what customers are owed nor the"
                            + " reserves, and proves that these, signed for and neither encumbered nor on loan, come to those.")
    public BalanceProofJson publish(@PathParam("proof") String code, @QueryParam("hideTotal") boolean hideTotal) {
        return BalanceProofJson.of(publishProof.publish(entityCode, code, hideTotal));
    }

    @GET
    @AllowedTo({Role.PREPARER, Role.CONTROLLER, Role.CFO, Role.AUDITOR})
    @Path("{proof}/accounts/{account}")
    @Operation(
            operationId = "getAccountProof",
            summary = "The proof of one account, for its customer; takes PREPARER, CONTROLLER, CFO or AUDITOR")
    @APIResponse(
            responseCode = "200",
            description = "The proof, in the format of docs/proofs.md",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(oneOf = {PlainProofJson.class, HiddenProofJson.class})))
    public Response account(@PathParam("proof") String code, @PathParam("account") String account) {
        return Response.ok(AccountProofs.json(proveAccount.asStaff(entityCode, code, account)))
                .build();
    }
}
