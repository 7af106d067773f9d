package org.ballast.venuecash.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.DateText;
import org.ballast.marktomarket.domain.MarktomarketSentence;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Page;
import org.ballast.venuecash.application.PostVenueCash;
import org.ballast.venuecash.application.ReadVenueCash;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Cash of the trading accounts of an entity: how it agrees with the ledger, and its postings. */
@Path("/entities/{code}/venue-cash")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Trading")
public class VenueCashResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private RequestRules rules;

    @Inject
    private ReadVenueCash readVenueCash;

    @Inject
    private PostVenueCash postVenueCash;

    /**
     * What a posting takes.
     *
     * @param periodStart first day, in the entity's cut-off zone
     * @param periodEnd the day after the last
     */
    @Schema(name = "VenueCashPeriod")
    public record Period(
            @NotNull LocalDate periodStart, @NotNull LocalDate periodEnd) {}

    @GET
    @Operation(
            operationId = "getVenueCash",
            summary =
                    "What each trading account holds at its venue beside what the ledger says, and why the two differ",
            description =
                    "At the end of asOf, today in the entity's cut-off zone where it is left out, in the currency of the book.")
    public Page<CashAgreementJson> cash(@QueryParam("asOf") @Nullable String asOf) {
        LocalDate day = asOf == null || asOf.isBlank()
                ? readVenueCash.today(entityCode)
                : new Field("asOf", asOf).parsed(DateText::day, AmountsSentence.NOT_A_DATE.with());
        return Page.whole(readVenueCash.of(entityCode, day).accounts(), CashAgreementJson::of);
    }

    @GET
    @Path("postings")
    @Operation(operationId = "listVenueCashPostings", summary = "The newest postings of cash at venues in the book")
    public Page<CashPostingJson> postings() {
        return Page.whole(readVenueCash.postings(entityCode), CashPostingJson::of);
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Operation(
            operationId = "postVenueCash",
            summary = "Asks that deposits, withdrawals, fees, funding and uncovered results of a period are posted",
            description =
                    "A case an account of which something is missing in the book, which others approve. The same facts"
                            + " again make nothing; changed ones replace what is undecided. Takes the role PREPARER.")
    @APIResponseSchema(value = CashPostingJson[].class, responseCode = "201")
    public Response post(Period body) {
        Period told = rules.checked(body);
        if (!told.periodStart().isBefore(told.periodEnd())) {
            throw new Field("periodEnd", told.periodEnd().toString())
                    .wrong(MarktomarketSentence.PERIOD_END_NOT_AFTER_START);
        }
        List<CashPostingJson> waiting =
                postVenueCash.propose(entityCode, new TestPeriod(told.periodStart(), told.periodEnd())).stream()
                        .map(CashPostingJson::of)
                        .toList();
        return Response.status(Response.Status.CREATED).entity(waiting).build();
    }
}
