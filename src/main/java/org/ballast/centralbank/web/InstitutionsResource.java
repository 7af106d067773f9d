package org.ballast.centralbank.web;

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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.centralbank.application.KeepInstitutions;
import org.ballast.centralbank.application.NewInstitution;
import org.ballast.centralbank.application.NewInstitutionTemplate;
import org.ballast.centralbank.application.ReadInstitutions;
import org.ballast.centralbank.application.RecordReleases;
import org.ballast.centralbank.domain.CentralbankSentence;
import org.ballast.imports.application.Upload;
import org.ballast.imports.web.ImportAnswer;
import org.ballast.pages.application.Lines;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Central banks and what they published, for programs. */
@Path("institutions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Central banks")
public class InstitutionsResource {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1899, 12, 31);

    @Inject
    private KeepInstitutions keepInstitutions;

    @Inject
    private RecordReleases recordReleases;

    @Inject
    private ReadInstitutions institutions;

    @Inject
    private Clock clock;

    @GET
    @Operation(
            operationId = "listInstitutions",
            summary = "Central banks whose published balance sheets are recorded, by code")
    public Page<InstitutionJson> list() {
        return Page.whole(institutions.all(), InstitutionJson::of);
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getInstitution", summary = "One of them")
    public InstitutionJson institution(@PathParam("code") String code) {
        return InstitutionJson.of(institutions.of(code));
    }

    @POST
    @AllowedTo(Role.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addInstitution",
            summary = "Makes a central bank known, with the template that it publishes by; takes the role ADMIN")
    @APIResponseSchema(value = InstitutionJson.class, responseCode = "201")
    public Response add(NewInstitution body) {
        String code = keepInstitutions.add(body).code();
        return Response.created(URI.create("institutions/" + code))
                .entity(InstitutionJson.of(institutions.of(code)))
                .build();
    }

    @POST
    @AllowedTo(Role.ADMIN)
    @Path("{code}/templates")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeInstitutionTemplate",
            summary = "From a day on it publishes by another template; takes the role ADMIN")
    @APIResponseSchema(value = InstitutionJson.class, responseCode = "201")
    public Response publishBy(@PathParam("code") String code, NewInstitutionTemplate body) {
        keepInstitutions.publishBy(code, body);
        return Response.created(URI.create("institutions/" + code))
                .entity(InstitutionJson.of(institutions.of(code)))
                .build();
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("{code}/releases/import")
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "importReleases",
            summary = "Import a CSV file of published balance sheets, all or nothing",
            description =
                    "date,item,amount: each figure as published, in the unit of its line. A date is one release: it"
                            + " tells what its template asks for, and its totals are the sums of their components within one unit"
                            + " of rounding for each component. Equal releases that are recorded already are skipped; others are"
                            + " an error unless correct=true with a reason. Nothing is posted. Takes the role PREPARER.")
    public ImportAnswer importFile(
            @PathParam("code") String code,
            @QueryParam("correct") boolean correct,
            @Lines @QueryParam("reason") @DefaultValue("") String reason,
            @QueryParam("sourceUrl") @DefaultValue("") String sourceUrl,
            @QueryParam("fileName") @DefaultValue("releases.csv") String fileName,
            InputStream body) {
        try (Upload upload = Upload.of(body, fileName)) {
            return ImportAnswer.of(
                    recordReleases.from(code, upload, sourceUrl, correct ? Optional.of(reason) : Optional.empty()));
        }
    }

    @GET
    @Path("{code}/releases")
    @Operation(
            operationId = "listReleases",
            summary = "What it published from one day to another, both included, by day",
            description = "Figures as published, what each identity of the statement comes to, and what is watched: the"
                    + " total, reserves of banks, base money, net liquidity, the change of the week with transactions and"
                    + " revaluation kept apart, and the change over 13 weeks. What cannot be said is null, never zero.")
    public Page<ReleaseJson> releases(
            @PathParam("code") String code,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int rows = Page.limit(limit);
        LocalDate last =
                new Field("to", to).dayIfGiven().orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        LocalDate before = new Field("from", from)
                .dayIfGiven()
                .map(day -> day.minusDays(1))
                .orElse(BEFORE_ALL);
        if (!before.isBefore(last)) {
            throw new Field("to", to).wrong(CentralbankSentence.SPAN_TURNED, before.plusDays(1));
        }
        String currency = institutions.of(code).institution().currency().getCurrencyCode();
        LocalDate start = Cursor.read(cursor, before, parts -> LocalDate.parse(parts.getFirst()));
        return Page.of(
                institutions.after(code, start, last, rows + 1),
                rows,
                point -> Cursor.of(point.asOf()),
                point -> ReleaseJson.of(point, currency));
    }
}
