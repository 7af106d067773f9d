package org.ballast.marktomarket.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.marktomarket.application.ReadMarkProposals;
import org.ballast.marktomarket.application.WriteMarkNarrative;
import org.ballast.marktomarket.domain.MarkFilter;
import org.ballast.marktomarket.domain.MarkKind;
import org.ballast.marktomarket.domain.MarktomarketSentence;
import org.ballast.marktomarket.domain.RecordedMark;
import org.ballast.pages.application.Lines;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.ballast.words.Said;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Proposals of mark-to-market; the steps that people take with them are those of their cases. */
@Path("/mark-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Mark-to-market")
public class MarkProposalsResource {

    @Inject
    private RequestRules rules;

    @Inject
    private ReadMarkProposals proposals;

    @Inject
    private WriteMarkNarrative writeNarrative;

    /**
     * The preparer's words.
     *
     * @param narrative as why a mark on hold is taken
     * @param version that the caller has seen; a stale one is refused
     */
    @Schema(name = "MarkNarrative")
    public record Narrative(
            @Lines @NotNull String narrative, @Nullable Long version) {}

    @GET
    @Operation(
            operationId = "listMarkProposals",
            summary = "Proposals of mark-to-market, the newest first",
            description = "from and to are days, both included: proposals of periods that touch one of them.")
    public Page<MarkProposalJson> list(
            @QueryParam("entity") @Nullable String entity,
            @QueryParam("kind") List<String> kinds,
            @QueryParam("status") List<String> statuses,
            @QueryParam("account") @Nullable String account,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int size = Page.limit(limit);
        Optional<Long> before =
                Cursor.read(cursor, Optional.empty(), parts -> Optional.of(Long.valueOf(parts.getFirst())));
        MarkFilter filter = new MarkFilter(
                Optional.ofNullable(entity),
                Optional.empty(),
                constants(
                        MarkKind.class,
                        "kind",
                        kinds,
                        MarktomarketSentence.NOT_A_KIND.with(List.of(MarkKind.values()))),
                constants(
                        CaseStatus.class,
                        "status",
                        statuses,
                        MarktomarketSentence.NOT_A_STATUS.with(List.of(CaseStatus.values()))),
                Optional.ofNullable(account),
                Optional.empty(),
                Optional.empty(),
                new Field("from", from).dayIfGiven(),
                new Field("to", to).dayIfGiven().map(day -> day.plusDays(1)));
        return Page.of(
                proposals.beyond(filter, before, false, size + 1),
                size,
                last -> Cursor.of(last.id()),
                MarkProposalJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getMarkProposal", summary = "One proposal of mark-to-market")
    public MarkProposalJson one(@PathParam("id") long id) {
        return MarkProposalJson.of(proposals.byId(id));
    }

    @GET
    @Path("{id}/lines")
    @Operation(
            operationId = "listMarkLines",
            summary = "The positions that a proposal changes, each with price, model, value and greeks")
    public Page<MarkLineJson> lines(
            @PathParam("id") long id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int size = Page.limit(limit);
        OptionalLong after =
                Cursor.read(cursor, OptionalLong.empty(), parts -> OptionalLong.of(Long.parseLong(parts.getFirst())));
        List<RecordedMark> found = proposals.lines(id, after, false, size + 1);
        return Page.of(found, size, last -> Cursor.of(last.positionId()), MarkLineJson::of);
    }

    @PUT
    @AllowedTo(Role.PREPARER)
    @Path("{id}/narrative")
    @Operation(
            operationId = "writeMarkNarrative",
            summary = "Writes the preparer's words to a proposal that is not submitted; takes the role PREPARER")
    public MarkProposalJson narrate(@PathParam("id") long id, Narrative body) {
        Narrative told = rules.checked(body);
        Long version = told.version();
        return MarkProposalJson.of(
                writeNarrative.write(id, version == null ? Seen.LATEST : Seen.version(version), told.narrative()));
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, String field, List<String> texts, Said unknown) {
        Set<E> constants = EnumSet.noneOf(type);
        for (String text : texts) {
            constants.add(Arrays.stream(type.getEnumConstants())
                    .filter(each -> each.name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new Field(field, text).wrong(unknown)));
        }
        return constants;
    }
}
