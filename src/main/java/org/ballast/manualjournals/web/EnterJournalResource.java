package org.ballast.manualjournals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.web.CaseJson;
import org.ballast.imports.application.Upload;
import org.ballast.manualjournals.application.EnterJournal;
import org.ballast.manualjournals.application.NewManualJournal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Journals that are entered by hand; the entries themselves are read at the same address. */
@Path("/entities/{code}/journal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Journal")
public class EnterJournalResource {

    @Inject
    private EnterJournal enterJournal;

    @Inject
    private ReadCases cases;

    @PathParam("code")
    private String entityCode = "";

    /**
     * What became of a file.
     *
     * @param imported journals that are new
     * @param cases numbers of the cases of all its journals, those that were entered before among them
     */
    @Schema(name = "ImportedJournals")
    public record Imported(int imported, List<Long> cases) {}

    @POST
    @AllowedTo(Role.PREPARER)
    @Operation(
            operationId = "enterJournal",
            summary =
                    "Enters a journal by hand: a case that is posted on its day once others approved it; the same again"
                            + " gives the same case; takes the role PREPARER")
    @APIResponseSchema(value = CaseJson.class, responseCode = "201")
    public Response enter(NewManualJournal body) {
        ApprovalCase made = enterJournal.enter(entityCode, body);
        return Response.created(URI.create("cases/" + made.id()))
                .entity(CaseJson.of(cases.detail(made.id())))
                .build();
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("import")
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "importJournals",
            summary = "Enters the journals of a CSV file with the columns external_id, posted_on, description, account,"
                    + " debit, credit, currency and, where wanted, purpose, memo, reverses_on, repeats_until: all of them"
                    + " or none; takes the role PREPARER")
    public Imported importFile(InputStream body) {
        try (Upload upload = Upload.of(body, "journals.csv")) {
            EnterJournal.Entered entered = enterJournal.enter(entityCode, upload);
            return new Imported(
                    entered.made(),
                    entered.cases().stream().map(ApprovalCase::id).toList());
        }
    }
}
