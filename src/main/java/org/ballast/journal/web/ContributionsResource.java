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
import java.util.Currency;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.amounts.Money;
import org.ballast.journal.application.ContributeCapital;
import org.ballast.journal.application.ContributionRules;
import org.ballast.journal.application.NewContribution;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Capital that owners paid in. */
@Path("/entities/{code}/contributions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Journal")
public class ContributionsResource {

    @Inject
    private RequestRules rules;

    @Inject
    private ContributeCapital contributeCapital;

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
    public Response contribute(@PathParam("code") String entityCode, NewContribution body) {
        Fields fields = rules.of(body);
        Read<Money> amount = fields.isWrong("currency")
                ? new Read<>(null)
                : fields.read("amount", () -> ContributionRules.amount(amount(body)));
        fields.requireAllRight();
        PostedEntry posted = contributeCapital.contribute(entityCode, body.date(), amount.value(), body.reference());
        return Response.created(URI.create("entities/" + entityCode + "/journal/" + posted.id()))
                .entity(new Posted(posted.id(), posted.number(), posted.postedOn()))
                .build();
    }

    private static Money amount(NewContribution body) {
        return new Field("amount", body.amount()).money(Currency.getInstance(body.currency()));
    }
}
