package org.ballast.portal.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.pages.application.Found;
import org.ballast.pages.application.FoundKind;
import org.ballast.pages.domain.PagesSentence;
import org.ballast.pages.domain.Sought;
import org.ballast.portal.FoundWords;
import org.ballast.portal.PortalSentence;
import org.ballast.portal.Search;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The search for programs. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
public class SearchResource {

    private static final int MOST = 100;

    @Inject
    private Search search;

    /**
     * One hit.
     *
     * @param kind LOT, DISPOSAL, PROPOSAL, ENTRY, WALLET, ENTITY, ASSET, MARKET or IMPORT
     * @param id what the other calls name it by
     * @param entity code, null where it belongs to all
     * @param amount decimal text, null where it has none
     * @param exact whether the text names this very thing
     * @param page path of the page that shows it
     */
    @Schema(name = "SearchHit")
    public record Hit(
            String kind,
            String id,
            @Nullable String entity,
            String name,
            String description,
            @Nullable String amount,
            @Nullable String currency,
            @Nullable String status,
            boolean exact,
            String page) {

        static Hit of(FoundKind kind, Found hit) {
            Money amount = hit.amount().orElse(null);
            return new Hit(
                    kind.kind(),
                    hit.id(),
                    hit.entity().isEmpty() ? null : hit.entity(),
                    hit.name(),
                    FoundWords.detail(kind, hit),
                    amount == null ? null : amount.amount().toPlainString(),
                    amount == null ? null : amount.currency().getCurrencyCode(),
                    hit.status().orElse(null),
                    hit.exact(),
                    hit.outcomeUrl());
        }
    }

    /**
     * All hits, kind by kind.
     *
     * @param next always null: who gets too many of a kind asks for more of the text
     * @param more the kinds of which there are more hits than these
     */
    @Schema(name = "SearchHits")
    public record Hits(List<Hit> items, @Nullable String next, List<String> more) {

        static Hits of(List<FoundKind> kinds) {
            return new Hits(
                    kinds.stream()
                            .flatMap(kind -> kind.hits().stream().map(hit -> Hit.of(kind, hit)))
                            .toList(),
                    null,
                    kinds.stream().filter(FoundKind::more).map(FoundKind::kind).toList());
        }
    }

    @GET
    @Operation(
            operationId = "search",
            summary = "Things by code, reference, number, amount, hash or name",
            description =
                    "Lots and disposals by the beginning of their code or reference; journal entries by number or"
                            + " amount; proposals by number, amount or the beginning of their evidence hash; assets, entities,"
                            + " wallets, markets and imported files by a part of their name. The best hits of a kind come first.")
    public Hits find(
            @Parameter(description = "The text", required = true) @QueryParam("q") @Nullable String q,
            @Parameter(description = "Only what belongs to this entity or to all") @QueryParam("entity") @Nullable
                    String entity,
            @Parameter(description = "How many hits of one kind, 1 to 100") @QueryParam("limit") @DefaultValue("10")
                    int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Refusal(RefusalCode.INVALID_INPUT, PagesSentence.LIMIT, MOST);
        }
        Sought sought = new Sought(q == null ? "" : q, entity == null ? "" : entity, entity != null, limit);
        if (sought.isNothing()) {
            throw Refusal.ofField("q", sought.text(), PortalSentence.NOTHING_SOUGHT);
        }
        return Hits.of(search.of(sought));
    }
}
