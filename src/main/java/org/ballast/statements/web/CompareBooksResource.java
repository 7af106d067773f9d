package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.ballast.pages.domain.Field;
import org.ballast.statements.application.CompareBooks;
import org.ballast.statements.application.ReportingDates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Two books of an entity side by side for programs. */
@Path("/entities/{code}/books/compare")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Statements")
public class CompareBooksResource {

    @PathParam("code")
    private String entityCode = "";

    @QueryParam("left")
    private @Nullable String left;

    @QueryParam("right")
    private @Nullable String right;

    @QueryParam("asOf")
    private @Nullable String asOf;

    @Inject
    private CompareBooks compareBooks;

    @Inject
    private ReportingDates reportingDates;

    @GET
    @Operation(
            operationId = "compareBooks",
            summary = "Two books side by side at the end of a day, and why their equity differs")
    public BookComparisonJson compare() {
        LocalDate day = reportingDates.asOf(entityCode, asOf);
        return BookComparisonJson.of(
                entityCode,
                compareBooks.compare(
                        entityCode, new Field("left", left).required(), new Field("right", right).required(), day));
    }
}
