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
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.entities.application.BookClosing;
import org.ballast.entities.application.CloseBook;
import org.ballast.entities.application.NewBook;
import org.ballast.entities.application.OpenBook;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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

    @GET
    @Operation(operationId = "listBooks", summary = "The books of an entity, the primary one first")
    public Page<BookJson> list() {
        currentUser.requireSignedIn();
        return Page.whole(entities.booksOf(entities.byCode(entityCode).id()), BookJson::of);
    }

    @POST
    @Path("/{book}/close")
    @AllowedTo(Role.ADMIN)
    @Operation(
            operationId = "closeBook",
            summary = "Closes a further book for good: nothing is posted in it any more; takes the role ADMIN",
            description = "Needs a reason. Its statements stay readable, and no fact waits for it. The primary book is"
                    + " never closed, and none with proposals that nobody has decided.")
    public BookJson close(@PathParam("book") String book, BookClosing body) {
        return BookJson.of(closeBook.close(entityCode, book, body).book());
    }

    @POST
    @AllowedTo(Role.ADMIN)
    @Operation(
            operationId = "openBook",
            summary = "Opens a further book over what the entity holds; takes the role ADMIN")
    @APIResponseSchema(value = BookJson.class, responseCode = "201")
    public Response open(NewBook body) {
        BookJson opened = BookJson.of(openBook.open(entityCode, body).book());
        return Response.created(URI.create("entities/" + entityCode + "/books"))
                .entity(opened)
                .build();
    }
}
