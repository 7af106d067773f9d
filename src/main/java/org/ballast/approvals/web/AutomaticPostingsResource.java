package org.ballast.approvals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.approvals.application.ReviewAutomatic;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.AutomaticDay;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the portal posted by itself, and that a controller looked at it. */
@Path("/automatic-postings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Cases")
public class AutomaticPostingsResource {

    @Inject
    private RequestRules rules;

    @Inject
    private ReviewAutomatic review;

    /**
     * A day that no controller looked at yet.
     *
     * @param postedOn day of the posting in UTC
     * @param cases numbers of the cases
     */
    @Schema(name = "AutomaticDay")
    public record Day(String entity, LocalDate postedOn, List<Long> cases) {}

    /**
     * What a controller has looked at.
     *
     * @param cases how many cases the day had
     */
    @Schema(name = "AutomaticDayReviewed")
    public record Reviewed(@NotNull @Min(1) Integer cases) {}

    @GET
    @Operation(
            operationId = "listAutomaticPostings",
            summary = "What the portal posted by itself and no controller looked at yet, by entity and day")
    public Page<Day> list() {
        return Page.whole(review.unseen(), this::day);
    }

    private Day day(AutomaticDay day) {
        return new Day(
                day.entity(),
                day.postedOn(),
                review.of(day).stream().map(ApprovalCase::id).toList());
    }

    @POST
    @AllowedTo(Role.CONTROLLER)
    @Path("{entity}/{day}/acknowledge")
    @Operation(
            operationId = "acknowledgeAutomaticPostings",
            summary = "Says that the list of a day was looked at; takes the role CONTROLLER")
    @APIResponse(responseCode = "204", description = "Done")
    public void acknowledge(@PathParam("entity") String entity, @PathParam("day") String day, Reviewed body) {
        review.acknowledge(
                entity, new Field("day", day).day(), rules.checked(body).cases());
    }
}
