package org.ballast.prices.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.imports.application.Upload;
import org.ballast.imports.web.ImportAnswer;
import org.ballast.pages.application.Lines;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Page;
import org.ballast.prices.application.ImportRates;
import org.ballast.prices.application.ReadRates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Exchange rates for programs: import a file, read those in force. */
@Path("rates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prices")
public class RatesResource {

    @Inject
    private ImportRates importRates;

    @Inject
    private ReadRates rates;

    @Inject
    private Clock clock;

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("import")
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "importRates",
            summary = "Import a CSV file of exchange rates, all or nothing",
            description = "date,base,quote,rate[,source]: one unit of the base is that many units of the quote. Equal"
                    + " rates that are recorded already are skipped; others are an error unless correct=true with a"
                    + " reason. A rate stands until the next one, at most four days. Takes the role PREPARER.")
    public ImportAnswer importFile(
            @QueryParam("correct") boolean correct,
            @Lines @QueryParam("reason") @DefaultValue("") String reason,
            @QueryParam("fileName") @DefaultValue("rates.csv") String fileName,
            InputStream body) {
        try (Upload upload = Upload.of(body, fileName)) {
            return ImportAnswer.of(importRates.from(upload, correct ? Optional.of(reason) : Optional.empty()));
        }
    }

    @GET
    @Operation(
            operationId = "listRates",
            summary = "The exchange rates in force of two currencies, by day; from and to are days, both included")
    public Page<RateAnswer> list(
            @QueryParam("base") @Nullable String base,
            @QueryParam("quote") @Nullable String quote,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        LocalDate last =
                new Field("to", to).dayIfGiven().orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        LocalDate first = new Field("from", from).dayIfGiven().orElse(LocalDate.EPOCH);
        return Page.whole(
                rates.between(new Field("base", base).currency(), new Field("quote", quote).currency(), first, last),
                RateAnswer::of);
    }
}
