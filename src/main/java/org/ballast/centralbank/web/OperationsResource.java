package org.ballast.centralbank.web;

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
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.centralbank.application.NewOperation;
import org.ballast.centralbank.application.ReadOperations;
import org.ballast.centralbank.application.RunOperation;
import org.ballast.centralbank.domain.RecordedOperation;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Operations of a central bank, for programs. */
@Path("/entities/{code}/central-bank-operations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Central banks")
public class OperationsResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private ReadOperations operations;

    @Inject
    private RunOperation runOperation;

    @GET
    @Operation(
            operationId = "listCentralBankOperations",
            summary = "Operations of a central bank's book, whatever became of them, the newest first")
    public Page<OperationJson> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int rows = Page.limit(limit);
        return Page.of(
                operations.before(entityCode, Cursor.number(cursor, Long.MAX_VALUE), rows + 1),
                rows,
                operation -> Cursor.of(operation.id()),
                OperationJson::of);
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Operation(
            operationId = "runCentralBankOperation",
            summary = "Asks for an operation of a central bank; takes the role PREPARER, others decide on it",
            description = "An outright purchase, a repo, a reverse repo, lending, a swap and its drawing, banknotes, a"
                    + " remittance, a payment of the government: a balanced entry of the central bank's own chart that is"
                    + " posted once its case is approved. Nothing is taken from an account that does not hold it. The same"
                    + " operation under its reference again gives the same case.")
    @APIResponseSchema(
            value = OperationJson.class,
            responseCode = "201",
            responseDescription = "Waits for a decision, or is posted where none is needed")
    public Response ask(NewOperation body) {
        RecordedOperation asked = runOperation.ask(entityCode, body);
        return Response.created(URI.create("cases/" + asked.caseId()))
                .entity(OperationJson.of(asked))
                .build();
    }
}
