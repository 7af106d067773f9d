package org.ballast.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.ballast.entities.domain.EntityType;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.jspecify.annotations.Nullable;

/** The pages in the order of the flow, as the side navigation shows them. */
@Named
@ApplicationScoped
public class Navigation {

    /**
     * One entry of the navigation.
     *
     * @param key its name in the bundle
     * @param framework of the books that it is for; empty where it is for all
     * @param type of the entities that it is for; empty where it is for all
     */
    public record Page(String key, String path, Optional<Framework> framework, Optional<EntityType> type) {}

    /**
     * Pages that belong together.
     *
     * @param prefixes the folders whose pages lie in this section
     */
    public record Section(String key, String icon, List<String> prefixes, List<Page> pages) {
        public Page first() {
            return pages.getFirst();
        }
    }

    private static final List<Section> SECTIONS = List.of(
            section(
                    "worklist",
                    "pi-inbox",
                    List.of("/worklist", "/control/management", "/control/risk"),
                    page("worklist", "/worklist.xhtml"),
                    page("worklist.management", "/control/management.xhtml"),
                    page("worklist.risk", "/control/risk.xhtml")),
            section(
                    "prices",
                    "pi-chart-line",
                    List.of("/prices/"),
                    page("prices.prices", "/prices/prices.xhtml"),
                    page("prices.imports", "/prices/imports.xhtml"),
                    page("prices.held", "/prices/held.xhtml"),
                    page("prices.noTrades", "/prices/noTrades.xhtml"),
                    page("prices.markets", "/prices/markets.xhtml"),
                    page("prices.rates", "/prices/rates.xhtml")),
            section(
                    "holdings",
                    "pi-wallet",
                    List.of(
                            "/holdings/lots",
                            "/holdings/lot.",
                            "/holdings/disposal",
                            "/holdings/restrictions",
                            "/holdings/import",
                            "/holdings/add"),
                    page("holdings.lots", "/holdings/lots.xhtml"),
                    page("holdings.disposals", "/holdings/disposals.xhtml"),
                    page("holdings.restrictions", "/holdings/restrictions.xhtml"),
                    page("holdings.import", "/holdings/import.xhtml")),
            section(
                    "writedowns",
                    "pi-arrow-down-right",
                    List.of("/writedowns/", "/marktomarket/", "/signals/"),
                    page("writedowns.proposals", "/writedowns/proposals.xhtml"),
                    page("writedowns.derivatives", "/marktomarket/proposals.xhtml"),
                    page("writedowns.indicators", "/signals/indicators.xhtml"),
                    page("writedowns.tests", "/writedowns/tests.xhtml"),
                    page("writedowns.valuesInUse", "/writedowns/valuesInUse.xhtml", Framework.IFRS)),
            section(
                    "trading",
                    "pi-calculator",
                    List.of("/trading/", "/hedging/"),
                    page("trading.accounts", "/trading/accounts.xhtml"),
                    page("trading.imports", "/trading/imports.xhtml"),
                    page("trading.instruments", "/trading/instruments.xhtml"),
                    page("trading.venueCash", "/trading/venueCash.xhtml"),
                    page("trading.margin", "/trading/margin.xhtml"),
                    page("trading.marginLadder", "/trading/marginLadder.xhtml"),
                    page("trading.marginTables", "/trading/marginTables.xhtml"),
                    page("trading.haircuts", "/trading/haircuts.xhtml"),
                    page("trading.hedges", "/hedging/hedges.xhtml"),
                    page("trading.sizing", "/hedging/sizing.xhtml"),
                    page("trading.limits", "/hedging/limits.xhtml"),
                    page("trading.calculator", "/trading/calculator.xhtml")),
            section(
                    "approvals",
                    "pi-check-square",
                    List.of("/approvals/", "/control/speed"),
                    page("approvals.cases", "/approvals/cases.xhtml"),
                    page("approvals.automatic", "/approvals/automatic.xhtml"),
                    page("approvals.policy", "/approvals/policy.xhtml"),
                    page("approvals.speed", "/control/speed.xhtml"),
                    page("approvals.delegations", "/approvals/delegations.xhtml")),
            section(
                    "journal",
                    "pi-book",
                    List.of("/journal/"),
                    page("journal.journal", "/journal/journal.xhtml"),
                    page("journal.periods", "/journal/periods.xhtml")),
            section(
                    "statements",
                    "pi-file",
                    List.of("/statements/", "/livesheet/"),
                    page("statements.balanceSheet", "/statements/balanceSheet.xhtml"),
                    page("statements.liveSheet", "/livesheet/liveSheet.xhtml"),
                    page("statements.incomeStatement", "/statements/incomeStatement.xhtml"),
                    page("statements.changesInEquity", "/statements/changesInEquity.xhtml"),
                    page(
                            "statements.impairmentDisclosure",
                            "/statements/impairmentDisclosure.xhtml",
                            Framework.US_GAAP),
                    page("statements.fairValueDisclosure", "/statements/fairValueDisclosure.xhtml", Framework.US_GAAP),
                    page("statements.intangiblesDisclosure", "/statements/intangiblesDisclosure.xhtml", Framework.IFRS),
                    page("statements.derivativesDisclosure", "/statements/derivativesDisclosure.xhtml"),
                    page("statements.books", "/statements/books.xhtml"),
                    page("statements.liveSeals", "/livesheet/liveSeals.xhtml")),
            section(
                    "solvency",
                    "pi-shield",
                    List.of("/solvency/", "/stress/", "/capital/", "/planning/", "/expansion/"),
                    page("solvency.health", "/solvency/health.xhtml"),
                    page("solvency.insolvency", "/solvency/insolvency.xhtml"),
                    page("solvency.stress", "/stress/stress.xhtml"),
                    page("solvency.headroom", "/stress/headroom.xhtml"),
                    page("solvency.loans", "/stress/loans.xhtml"),
                    page("solvency.capital", "/capital/capital.xhtml"),
                    page("solvency.writeDownEffect", "/capital/writeDownEffect.xhtml"),
                    page("solvency.planning", "/planning/plan.xhtml"),
                    page("solvency.comparePlans", "/planning/comparePlans.xhtml"),
                    page("solvency.frontier", "/planning/frontier.xhtml"),
                    page("solvency.expansion", "/expansion/expansion.xhtml"),
                    page("solvency.dueDates", "/solvency/dueDates.xhtml"),
                    page("solvency.rules", "/solvency/rules.xhtml"),
                    page("solvency.accounts", "/solvency/accounts.xhtml"),
                    page("solvency.classifications", "/capital/classifications.xhtml"),
                    page("solvency.regulatoryEntries", "/capital/regulatoryEntries.xhtml"),
                    page("solvency.capitalRules", "/capital/capitalRules.xhtml")),
            section(
                    "proofs",
                    "pi-verified",
                    List.of("/liabilities/", "/balanceproofs/", "/reserves/"),
                    page("proofs.proofs", "/balanceproofs/proofs.xhtml"),
                    page("proofs.liabilities", "/liabilities/liabilities.xhtml"),
                    page("proofs.reserves", "/reserves/reserves.xhtml")),
            section(
                    "centralbank",
                    "pi-building-columns",
                    List.of("/centralbank/"),
                    page("centralbank.institutions", "/centralbank/institutions.xhtml"),
                    page("centralbank.backdrop", "/centralbank/backdrop.xhtml"),
                    page("centralbank.operations", "/centralbank/operations.xhtml", EntityType.CENTRAL_BANK)),
            section(
                    "administration",
                    "pi-cog",
                    List.of(
                            "/access/",
                            "/audit/",
                            "/assets/",
                            "/holdings/entit",
                            "/holdings/polic",
                            "/holdings/postingRules"),
                    page("administration.entities", "/holdings/entities.xhtml"),
                    page("administration.policies", "/holdings/policies.xhtml"),
                    page("administration.postingRules", "/holdings/postingRules.xhtml"),
                    page("administration.assets", "/assets/assets.xhtml"),
                    page("administration.users", "/access/users.xhtml"),
                    page("administration.tokens", "/access/tokens.xhtml"),
                    page("administration.trail", "/audit/trail.xhtml"),
                    page("administration.verifications", "/audit/verifications.xhtml")));

    @Inject
    private Books books;

    public List<Section> getSections() {
        return SECTIONS;
    }

    public boolean isIn(Section section) {
        String here = here();
        return section.prefixes().stream().anyMatch(here::startsWith);
    }

    public boolean isAt(Page page) {
        return page.path().equals(here());
    }

    /** Whether a page is for the books looked at; where there are none, every page is. */
    public boolean isFor(Page page, @Nullable ReportingEntity entity) {
        return entity == null
                || (page.framework().map(entity.framework()::equals).orElse(true)
                        && page.type().map(books::isOf).orElse(true));
    }

    private static String here() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }

    private static Section section(String name, String icon, List<String> prefixes, Page... pages) {
        return new Section("navigation." + name, icon, prefixes, List.of(pages));
    }

    private static Page page(String name, String path) {
        return new Page("navigation." + name, path, Optional.empty(), Optional.empty());
    }

    private static Page page(String name, String path, Framework framework) {
        return new Page("navigation." + name, path, Optional.of(framework), Optional.empty());
    }

    private static Page page(String name, String path, EntityType type) {
        return new Page("navigation." + name, path, Optional.empty(), Optional.of(type));
    }
}
