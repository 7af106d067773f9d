package org.ballast.reserves.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.DateText;
import org.ballast.imports.application.Upload;
import org.ballast.imports.web.ImportAnswer;
import org.ballast.pages.application.Lines;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.reserves.application.AskNode;
import org.ballast.reserves.application.NewReserveBalance;
import org.ballast.reserves.application.NodeQuestion;
import org.ballast.reserves.application.ReadReserves;
import org.ballast.reserves.application.RecordReserves;
import org.ballast.reserves.domain.ReservesSentence;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Balances of reserves for programs. */
@Path("/entities/{code}/reserves")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Proofs")
public class ReservesResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private RecordReserves recordReserves;

    @Inject
    private AskNode askNode;

    @Inject
    private ReadReserves reserves;

    @GET
    @Operation(
            operationId = "getReserves",
            summary = "Reserves of an asset at the instant of a snapshot, beside what the books hold",
            description = "Balances are whole smallest units as texts. What is encumbered or on loan is shown and taken"
                    + " off in net. The difference to the books is shown, never hidden.")
    public ReserveJson reserves(@QueryParam("asset") @Nullable String asset, @QueryParam("at") @Nullable String at) {
        String symbol = new Field("asset", asset).required();
        Instant instant = instant(at);
        return reserves.at(entityCode, symbol, instant)
                .map(ReserveJson::of)
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, ReservesSentence.NO_STATEMENT, symbol, instant));
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordReserve",
            summary = "Records what one address held at the instant of a snapshot; takes the role PREPARER",
            description = "The same again does nothing; another balance is an error unless a reason says why.")
    @APIResponseSchema(value = ReserveJson.class, responseCode = "201")
    public Response record(NewReserveBalance body) {
        recordReserves.one(entityCode, body);
        return answer(body.asset(), body.at());
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("import")
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "importReserves",
            summary = "Import a CSV file of what addresses held at the instant of a snapshot, all or nothing",
            description =
                    "address,block_height,balance[,chain,encumbered,loan,note] in the smallest unit of the asset; the"
                            + " addresses are named before. Equal rows that are recorded already are skipped; others are an error"
                            + " unless correct=true with a reason. Takes the role PREPARER.")
    public ImportAnswer importFile(
            @QueryParam("asset") @Nullable String asset,
            @QueryParam("at") @Nullable String at,
            @QueryParam("correct") boolean correct,
            @Lines @QueryParam("reason") @DefaultValue("") String reason,
            @QueryParam("fileName") @DefaultValue("reserves.csv") String fileName,
            InputStream body) {
        String symbol = new Field("asset", asset).required();
        Instant instant = instant(at);
        try (Upload upload = Upload.of(body, fileName)) {
            return ImportAnswer.of(recordReserves.from(
                    entityCode, symbol, instant, upload, correct ? Optional.of(reason) : Optional.empty()));
        }
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("node")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "askNodeForReserves",
            summary = "Asks a node that IT set what the addresses of an asset on its chain hold, and records it",
            description =
                    "Bitcoin: the node scans what is unspent at its height. Ethereum: at any height that it keeps."
                            + " Takes the role PREPARER.")
    @APIResponseSchema(value = ReserveJson.class, responseCode = "201")
    public Response askNode(NodeQuestion body) {
        long unused = askNode.ask(entityCode, body);
        return answer(body.asset(), body.at());
    }

    private Response answer(String asset, Instant at) {
        return Response.created(URI.create("entities/" + entityCode + "/reserves"))
                .entity(ReserveJson.of(reserves.at(entityCode, asset, at).orElseThrow()))
                .build();
    }

    static Instant instant(@Nullable String at) {
        return new Field("at", at).parsed(DateText::instant, AmountsSentence.NOT_AN_INSTANT.with());
    }
}
