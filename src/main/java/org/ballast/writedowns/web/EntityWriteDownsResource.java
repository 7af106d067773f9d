package org.ballast.writedowns.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ballast.approvals.web.CaseStatuses;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.ballast.writedowns.application.ListProposals;
import org.ballast.writedowns.domain.ListedFilter;
import org.ballast.writedowns.domain.ListedProposal;
import org.ballast.writedowns.domain.ProposalFilter;
import org.ballast.writedowns.domain.ProposalsOf;
import org.ballast.writedowns.domain.WritedownsSentence;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is proposed in a book of an entity, digital assets and derivatives in one list. */
@Path("/entities/{code}/write-downs")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Write-downs")
public class EntityWriteDownsResource {

    @Inject
    private ListProposals listProposals;

    @Inject
    private Entities entities;

    @PathParam("code")
    private String entityCode = "";

    @GET
    @Operation(
            operationId = "listEntityWriteDowns",
            summary = "Proposals of digital assets and of derivatives in one list, the newest first",
            description =
                    "of is DIGITAL_ASSETS or DERIVATIVES, without it both; kind is what proposals do, as LOSS or GAIN. asset"
                            + " of derivatives is one that a position is of. from and to are days, both included: proposals"
                            + " of periods that touch one of them.")
    public Page<ListedProposalJson> list(
            @QueryParam("of") @Nullable String of,
            @QueryParam("kind") List<String> kinds,
            @QueryParam("status") List<String> statuses,
            @QueryParam("asset") @Nullable String asset,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int size = Page.limit(limit);
        ReportingEntity entity = entities.byCode(entityCode);
        ListedFilter filter = new ListedFilter(
                of == null || of.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Field("of", of).constant(ProposalsOf.class)),
                kinds(kinds),
                new ProposalFilter(
                                Optional.of(entity.code()),
                                CaseStatuses.of(statuses),
                                Optional.ofNullable(asset),
                                new Field("from", from).dayIfGiven(),
                                new Field("to", to).dayIfGiven().map(day -> day.plusDays(1)),
                                Optional.empty())
                        .ofBook(entity.book().id()));
        OptionalLong key = Cursor.key(cursor);
        Optional<Long> before = key.isPresent() ? Optional.of(key.getAsLong()) : Optional.empty();
        List<ListedProposal> found = listProposals.beyond(filter, before, false, size + 1);
        return Page.of(found, size, last -> Cursor.of(last.caseId()), ListedProposalJson::of);
    }

    private Set<String> kinds(List<String> asked) {
        List<String> known = listProposals.kinds();
        for (String kind : asked) {
            if (!known.contains(kind)) {
                throw new Field("kind", kind).wrong(WritedownsSentence.NOT_A_KIND.with(known));
            }
        }
        return Set.copyOf(asked);
    }
}
