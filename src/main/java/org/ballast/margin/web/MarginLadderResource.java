package org.ballast.margin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.DecimalText;
import org.ballast.margin.application.ReadLadder;
import org.ballast.pages.domain.Field;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The margin ladder of an entity. */
@Path("/entities/{code}/margin-ladder")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Trading")
public class MarginLadderResource {

    @Inject
    private ReadLadder ladder;

    @PathParam("code")
    private String entityCode = "";

    @GET
    @Operation(
            operationId = "getMarginLadder",
            summary =
                    "At which fall of the market each account comes into a margin call, and what meeting the calls would take",
            description =
                    "falls are parts, as 0.1,0.25; below zero for rises. All coins move by the same part at one moment.")
    public LadderJson ladder(
            @QueryParam("at") @Nullable String at, @QueryParam("falls") @DefaultValue("") String falls) {
        return LadderJson.of(ladder.of(entityCode, MarginResource.instant(at), falls(falls)));
    }

    static List<BigDecimal> falls(String falls) {
        return falls.isBlank()
                ? List.of()
                : Arrays.stream(falls.split(",", -1))
                        .map(fall -> new Field("falls", fall)
                                .parsed(DecimalText::read, AmountsSentence.NOT_A_DECIMAL.with()))
                        .toList();
    }
}
