package org.ballast.entities.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.entities.application.CloseBook;
import org.ballast.entities.application.OpenBook;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.web.Lines;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The books of an entity for programs. */
@Path("/entities/{code}/books")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Entities")
public class BooksResource {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private OpenBook openBook;

    @Inject
    private CloseBook closeBook;

    @Inject
    private Entities entities;

    @PathParam("code")
    private String entityCode = "";

    /** What a further book is made of; currency and first month may be left out where they are the primary book's. */
    public record NewBook(
            @Nullable String code,

            @Schema(implementation = Framework.class) @Nullable
            String framework,

            @Nullable String currency,

            @Schema(minimum = "1", maximum = "12") @Nullable Integer fiscalYearStartsIn,

            @Nullable LocalDate openedOn,
            @Nullable String openingFrom) {

        private Map<String, String> texts() {
            return Given.texts(
                    "code", code,
                    "framework", framework,
                    "currency", currency,
                    "fiscalYearStartsIn", Objects.toString(fiscalYearStartsIn, null),
                    "openedOn", Objects.toString(openedOn, null),
                    "openingFrom", openingFrom);
        }
    }

    @GET
    @Operation(operationId = "listBooks", summary = "The books of an entity, the primary one first")
    public Page<BookJson> list() {
        currentUser.requireSignedIn();
        return Page.whole(entities.booksOf(entities.byCode(entityCode).id()), BookJson::of);
    }

    /** Why a book is closed, and the last posting day that it took; today where it is left out. */
    public record Closing(
            @Lines @Nullable String reason, @Nullable LocalDate closedOn) {}

    @POST
    @Path("/{book}/close")
    @AllowedTo(Role.ADMIN)
    @Operation(
            operationId = "closeBook",
            summary = "Closes a further book for good: nothing is posted in it any more; takes the role ADMIN",
            description = "Needs a reason. Its statements stay readable, and no fact waits for it. The primary book is"
                    + " never closed, and none with proposals that nobody has decided.")
    public BookJson close(@PathParam("book") String book, Closing body) {
        return BookJson.of(closeBook
                .close(
                        entityCode,
                        book,
                        Given.texts("reason", body.reason(), "closedOn", Objects.toString(body.closedOn(), null)))
                .book());
    }

    @POST
    @AllowedTo(Role.ADMIN)
    @Operation(
            operationId = "openBook",
            summary = "Opens a further book over what the entity holds; takes the role ADMIN")
    @APIResponseSchema(value = BookJson.class, responseCode = "201")
    public Response open(NewBook body) {
        BookJson opened = BookJson.of(openBook.open(entityCode, body.texts()).book());
        return Response.created(URI.create("entities/" + entityCode + "/books"))
                .entity(opened)
                .build();
    }
}
