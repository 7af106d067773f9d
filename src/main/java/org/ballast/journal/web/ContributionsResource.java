package org.ballast.journal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.amounts.Money;
import org.ballast.journal.application.ContributeCapital;
import org.ballast.journal.application.ContributionRules;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Capital that owners paid in. */
@Path("/entities/{code}/contributions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Journal")
public class ContributionsResource {

    @Inject
    private ContributeCapital contributeCapital;

    /**
     * What the call takes.
     *
     * @param amount a decimal text
     */
    @Schema(name = "NewContribution")
    public record Contribution(
            @Nullable LocalDate date,
            @Nullable String amount,
            @Nullable String currency,
            @Nullable String reference) {}

    /** The entry that was posted. */
    @Schema(name = "Contribution")
    public record Posted(long id, String number, LocalDate postedOn) {}

    @POST
    @AllowedTo(Role.PREPARER)
    @Operation(
            operationId = "contributeCapital",
            summary =
                    "Records capital paid in, as cash and equity in every open book; answers with the entry of the book"
                            + " that is meant; takes the role PREPARER")
    @APIResponseSchema(value = Posted.class, responseCode = "201")
    public Response contribute(@PathParam("code") String entityCode, Contribution body) {
        Fields fields = new Fields();
        Read<LocalDate> date = fields.read(() -> Field.given("date", body.date()));
        Read<Money> amount = fields.read(() -> ContributionRules.amount(amount(body)));
        Read<String> reference =
                fields.read(() -> ContributionRules.reference(new Field("reference", body.reference()).required()));
        fields.requireAllRight();
        PostedEntry posted = contributeCapital.contribute(entityCode, date.value(), amount.value(), reference.value());
        return Response.created(URI.create("entities/" + entityCode + "/journal/" + posted.id()))
                .entity(new Posted(posted.id(), posted.number(), posted.postedOn()))
                .build();
    }

    private static Money amount(Contribution body) {
        return new Field("amount", body.amount()).money(new Field("currency", body.currency()).currency());
    }
}
