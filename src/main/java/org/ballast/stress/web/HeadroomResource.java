package org.ballast.stress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ballast.amounts.DateText;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.web.Given;
import org.ballast.holdings.application.ReadFalls;
import org.ballast.holdings.application.ReadHoldings;
import org.ballast.holdings.domain.LotCursor;
import org.ballast.holdings.domain.LotUnderFall;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.ballast.stress.application.ReadHeadroom;
import org.ballast.stress.domain.Falls;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How far each asset and lot is from its next write-down, for programs. */
@Path("/entities/{code}/headroom")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Solvency")
public class HeadroomResource {

    private static final BigDecimal USUAL_FALL = new BigDecimal("0.20");

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private Entities entities;

    @Inject
    private ReadFalls readFalls;

    @Inject
    private ReadHeadroom readHeadroom;

    @Inject
    private ReadHoldings readHoldings;

    @GET
    @Operation(
            operationId = "readHeadroom",
            summary = "Per asset and lot: the price that writes down, how far it is, and the loss at a fall",
            description = "By the model of the book: under ASC 350-30 the fall counts as the lowest price since"
                    + " acquisition, under ASC 350-60 as fair value, under IAS 36 as fair value less costs of disposal,"
                    + " without a value in use. What is below zero is a write-up. Every asset comes with each stretch"
                    + " of lots; a lot is a unit of account for itself, so an asset's loss is the sum of its lots'."
                    + " Beside it stands what the lows of the book's quarter have taken already, what the fall makes of the"
                    + " period with it, after tax at the entity's rate, and the same fall in every book."
                    + " fall is a part of the price from 0 to less than 1, 0.20 where none is given.")
    public HeadroomJson headroom(
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("fall") @Nullable String fall,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        ReportingEntity entity = entities.byCode(entityCode);
        LocalDate day = asOf == null ? readHoldings.today(entity) : Given.date("asOf", asOf);
        BigDecimal part = fall == null ? USUAL_FALL : new Field("fall", fall).part();
        int size = Page.limit(limit);
        LotCursor start = Cursor.read(
                cursor,
                LotCursor.START,
                parts -> new LotCursor(DateText.instant(parts.get(0)), Long.parseLong(parts.get(1))));
        Page<HeadroomJson.OfLot> lots = Page.of(
                readFalls.lots(entity, day, part, start, size + 1),
                size,
                HeadroomResource::place,
                HeadroomJson.OfLot::of);
        List<ReadHeadroom.OfBook> books = readHeadroom.inEveryBook(entity, day, part.min(Falls.LARGEST));
        return HeadroomJson.of(
                readHeadroom.of(entity, day, part.min(Falls.LARGEST)),
                books,
                readFalls.byAsset(entity, day, List.of(part)),
                lots,
                part.toPlainString());
    }

    private static String place(LotUnderFall last) {
        return Cursor.of(last.held().lot().acquiredAt(), last.held().lot().id());
    }
}
