package org.ballast.trading.web;

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
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.entities.persistence.Entities;
import org.ballast.imports.application.Upload;
import org.ballast.imports.web.ImportAnswer;
import org.ballast.pages.application.Lines;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.ballast.trading.application.FactToWithdraw;
import org.ballast.trading.application.ImportCashMovements;
import org.ballast.trading.application.ImportCloses;
import org.ballast.trading.application.ImportPositions;
import org.ballast.trading.application.ReadCashMovements;
import org.ballast.trading.application.ReadPositions;
import org.ballast.trading.application.ReadTradingAccounts;
import org.ballast.trading.application.WithdrawFact;
import org.ballast.trading.domain.TradingAccount;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Facts of a trading account for programs: positions, their closes, and cash that moved. */
@Path("/entities/{code}/trading-accounts")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Trading")
public class AccountFactsResource {

    private static final String CORRECTION = " Equal rows that are recorded already are skipped; others are an error"
            + " unless correct=true with a reason. Takes the role PREPARER.";

    @PathParam("code")
    private String entityCode = "";

    @PathParam("account")
    private String accountCode = "";

    @Inject
    private Entities entities;

    @Inject
    private ReadTradingAccounts accounts;

    @Inject
    private ImportPositions importPositions;

    @Inject
    private ImportCloses importCloses;

    @Inject
    private ImportCashMovements importCashMovements;

    @Inject
    private WithdrawFact withdrawFact;

    @Inject
    private ReadPositions positions;

    @Inject
    private ReadCashMovements movements;

    @Inject
    private Clock clock;

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("{account}/positions/import")
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "importPositions",
            summary = "Import a CSV file of positions, all or nothing",
            description =
                    "instrument,quantity,entry_price,entry_index,opened_at[,reference]: the quantity is in contracts,"
                            + " short is negative; entry_index may be empty; without a reference a position is called by its"
                            + " instrument and its time." + CORRECTION)
    public ImportAnswer importPositions(
            @QueryParam("correct") boolean correct,
            @Lines @QueryParam("reason") @DefaultValue("") String reason,
            @QueryParam("fileName") @DefaultValue("positions.csv") String fileName,
            InputStream body) {
        try (Upload upload = Upload.of(body, fileName)) {
            return ImportAnswer.of(importPositions.from(entityCode, accountCode, upload, correction(correct, reason)));
        }
    }

    @GET
    @Path("{account}/positions")
    @Operation(
            operationId = "listPositions",
            summary = "What is open in an account at an instant, by instrument; now where at is left out",
            description =
                    "Also what has expired by then while nobody said at what: import its close of the kind EXPIRED.")
    public Page<PositionJson> positions(@QueryParam("at") @Nullable String at) {
        Instant asked = AskedInstant.of(at, clock);
        return Page.whole(positions.openAt(account(), asked), position -> PositionJson.of(position, asked));
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("{account}/closes/import")
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "importCloses",
            summary = "Import a CSV file of what was closed of positions, all or nothing",
            description =
                    "position,closed_at,quantity,price[,index,result,kind,reference]: the position by its reference,"
                            + " the quantity in contracts above zero, the kind CLOSED or EXPIRED. A result that is left out is worked"
                            + " out of entry and price." + CORRECTION)
    public ImportAnswer importCloses(
            @QueryParam("correct") boolean correct,
            @Lines @QueryParam("reason") @DefaultValue("") String reason,
            @QueryParam("fileName") @DefaultValue("closes.csv") String fileName,
            InputStream body) {
        try (Upload upload = Upload.of(body, fileName)) {
            return ImportAnswer.of(importCloses.from(entityCode, accountCode, upload, correction(correct, reason)));
        }
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("{account}/cash-movements/import")
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "importCashMovements",
            summary = "Import a CSV file of settled cash that came or went, all or nothing",
            description =
                    "kind,at,amount[,reference]: what came is above zero; the kind is DEPOSIT, WITHDRAWAL, REALISED,"
                            + " SETTLEMENT, PREMIUM, FEE, FUNDING or OTHER." + CORRECTION)
    public ImportAnswer importCashMovements(
            @QueryParam("correct") boolean correct,
            @Lines @QueryParam("reason") @DefaultValue("") String reason,
            @QueryParam("fileName") @DefaultValue("cash-movements.csv") String fileName,
            InputStream body) {
        try (Upload upload = Upload.of(body, fileName)) {
            return ImportAnswer.of(
                    importCashMovements.from(entityCode, accountCode, upload, correction(correct, reason)));
        }
    }

    @GET
    @Path("{account}/cash-movements")
    @Operation(
            operationId = "listCashMovements",
            summary = "Settled cash of an account that came or went, the newest first")
    public Page<CashMovementJson> cashMovements(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int rows = Page.limit(limit);
        MovementCursor from = MovementCursor.read(cursor);
        return Page.of(
                movements.before(account(), from.before(), from.beforeId(), rows + 1),
                rows,
                last -> Cursor.of(last.at(), last.id()),
                CashMovementJson::of);
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("{account}/withdrawals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawFact",
            summary = "Says of a recorded fact of an account that it never was, with a reason",
            description =
                    "A movement or position by its reference, a close by its reference and that of its position, a"
                            + " snapshot by its instant. What was posted of it shows as a difference of the next run. The same again"
                            + " does nothing. Takes the role PREPARER.")
    @APIResponseSchema(value = WithdrawnJson.class, responseCode = "200")
    public WithdrawnJson withdraw(FactToWithdraw body) {
        return WithdrawnJson.of(withdrawFact.withdraw(entityCode, accountCode, body));
    }

    private static Optional<String> correction(boolean correct, String reason) {
        return correct ? Optional.of(reason) : Optional.empty();
    }

    private TradingAccount account() {
        return accounts.of(entities.byCode(entityCode), accountCode);
    }
}
