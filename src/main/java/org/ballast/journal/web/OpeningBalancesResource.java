package org.ballast.journal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.imports.application.Upload;
import org.ballast.journal.application.ContributionRules;
import org.ballast.journal.application.NewOpeningBalances;
import org.ballast.journal.application.OpenBooks;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.pages.web.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The balances with which a book begins. */
@Path("/entities/{code}/opening-balances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Journal")
public class OpeningBalancesResource {

    @Inject
    private RequestRules rules;

    @Inject
    private OpenBooks openBooks;

    @PathParam("code")
    private String entityCode = "";

    /** The entry that was posted. */
    @Schema(name = "OpeningEntry")
    public record Posted(long id, String number, LocalDate postedOn) {}

    @POST
    @AllowedTo(Role.PREPARER)
    @Operation(
            operationId = "openBooks",
            summary = "Records the balances with which the company begins, as one entry; takes the role PREPARER")
    @APIResponseSchema(value = Posted.class, responseCode = "201")
    public Response open(NewOpeningBalances body) {
        return answer(openBooks.open(
                entityCode,
                rules.checked(body).postedOn(),
                body.reference(),
                body.lines().stream()
                        .map(line -> Requests.columns(Field.given("lines", line)))
                        .toList()));
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("import")
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "importOpeningBalances",
            summary =
                    "Records the balances of a CSV file with the columns account, debit, credit as one entry; takes the"
                            + " role PREPARER")
    @APIResponseSchema(value = Posted.class, responseCode = "201")
    public Response importFile(
            InputStream body,
            @QueryParam("postedOn") @Nullable String postedOn,
            @QueryParam("reference") @Nullable String reference) {
        Fields fields = new Fields();
        Read<LocalDate> day = fields.read(() -> new Field("postedOn", postedOn).day());
        Read<String> named =
                fields.read(() -> ContributionRules.reference(new Field("reference", reference).required()));
        fields.requireAllRight();
        try (Upload upload = Upload.of(body, "opening-balances.csv")) {
            return answer(openBooks.open(entityCode, day.value(), named.value(), upload));
        }
    }

    private Response answer(PostedEntry posted) {
        return Response.created(URI.create("entities/" + entityCode + "/journal/" + posted.id()))
                .entity(new Posted(posted.id(), posted.number(), posted.postedOn()))
                .build();
    }
}
