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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.application.NewSnapshot;
import org.ballast.trading.application.NewTradingAccount;
import org.ballast.trading.application.OpenTradingAccount;
import org.ballast.trading.application.ReadBalances;
import org.ballast.trading.application.ReadSnapshots;
import org.ballast.trading.application.ReadTradingAccounts;
import org.ballast.trading.application.RecordSnapshot;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.domain.TradingSentence;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Trading accounts of an entity for programs: which there are, what venues say of them, and their balances. */
@Path("/entities/{code}/trading-accounts")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Trading")
public class TradingAccountsResource {

    private static final String BY_VENUE = "venue";

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private Entities entities;

    @Inject
    private OpenTradingAccount openTradingAccount;

    @Inject
    private ReadTradingAccounts accounts;

    @Inject
    private RecordSnapshot recordSnapshot;

    @Inject
    private ReadSnapshots snapshots;

    @Inject
    private ReadBalances balances;

    @Inject
    private Clock clock;

    @GET
    @Operation(operationId = "listTradingAccounts", summary = "The trading accounts of an entity, by venue and code")
    public Page<TradingAccountJson> list() {
        return Page.whole(accounts.of(entity()), TradingAccountJson::of);
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "openTradingAccount",
            summary = "Keeps an account at a venue from here on; takes the role PREPARER",
            description =
                    "All amounts of the account are in its currency or coin. marginMode is SEGREGATED where none is"
                            + " named.")
    @APIResponseSchema(value = TradingAccountJson.class, responseCode = "201")
    public Response open(NewTradingAccount body) {
        TradingAccount opened = openTradingAccount.open(entityCode, body);
        return Response.created(URI.create("entities/" + entityCode + "/trading-accounts"))
                .entity(TradingAccountJson.of(opened))
                .build();
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("{account}/snapshots")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordSnapshot",
            summary = "Records what the venue says of an account at an instant; takes the role PREPARER",
            description =
                    "The same said again is answered with what is recorded. Another one of the same instant takes a"
                            + " reason. printed holds what the venue itself prints, by its own names, to be reconciled.")
    @APIResponseSchema(value = SnapshotJson.class, responseCode = "201")
    public Response record(@PathParam("account") String account, NewSnapshot body) {
        DatedSnapshot recorded = recordSnapshot.record(entityCode, account, body, "API");
        return Response.created(URI.create("entities/" + entityCode + "/trading-accounts/" + account + "/snapshots"))
                .entity(SnapshotJson.of(recorded))
                .build();
    }

    @GET
    @Path("{account}/snapshots")
    @Operation(operationId = "listSnapshots", summary = "What the venue said of an account, the newest first")
    public Page<SnapshotJson> snapshots(
            @PathParam("account") String account,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int rows = Page.limit(limit);
        Instant before = Cursor.read(cursor, AskedInstant.END, parts -> Instant.parse(parts.getFirst()));
        return Page.of(
                snapshots.before(accounts.of(entity(), account), before, rows + 1),
                rows,
                last -> Cursor.of(last.at()),
                SnapshotJson::of);
    }

    @GET
    @Path("balances")
    @Operation(
            operationId = "balancesByVenue",
            summary =
                    "The balances of all accounts at an instant: each, per venue and together; now where at is left out",
            description =
                    "by is venue, which it is without it too. Sums are of accounts in one currency or coin, and never"
                            + " over several.")
    public BalancesTogetherJson together(
            @QueryParam("by") @DefaultValue("venue") String by, @QueryParam("at") @Nullable String at) {
        if (!by.equals(BY_VENUE)) {
            throw new Field("by", by).wrong(TradingSentence.NO_FORMAT, List.of(BY_VENUE));
        }
        Instant asked = AskedInstant.of(at, clock);
        return BalancesTogetherJson.of(asked, balances.of(entity(), asked));
    }

    @GET
    @Path("{account}/balances")
    @Operation(
            operationId = "tradingBalances",
            summary = "The balances of an account at an instant; now where at is left out",
            description =
                    "They follow from the last snapshot at or before that instant, whose own time is answered as at."
                            + " Collateral counts less its haircut, rounded half up asset by asset; the other balances are sums."
                            + " status is by the usual thresholds, 0.60 and 0.80; the calls of margin take those of the venue.")
    public AccountBalancesJson balances(@PathParam("account") String account, @QueryParam("at") @Nullable String at) {
        Instant asked = AskedInstant.of(at, clock);
        ReadBalances.Known known = balances.of(entity(), account, asked);
        return AccountBalancesJson.of(
                known.account(),
                known.said()
                        .orElseThrow(
                                () -> new Refusal(RefusalCode.NOT_FOUND, TradingSentence.NO_SNAPSHOT, account, asked)));
    }

    private ReportingEntity entity() {
        return entities.byCode(entityCode);
    }
}
