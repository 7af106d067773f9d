package org.ballast.capital.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.capital.application.AdoptRules;
import org.ballast.capital.application.ReadCapital;
import org.ballast.capital.application.ReadOwnLimits;
import org.ballast.capital.domain.CapitalPosition;
import org.ballast.capital.domain.CapitalRatio;
import org.ballast.capital.domain.CapitalReport;
import org.ballast.capital.domain.CapitalRequirement;
import org.ballast.capital.domain.EquityOfBook;
import org.ballast.capital.domain.OwnLimit;
import org.ballast.capital.domain.RegulatoryKind;
import org.ballast.capital.domain.RuleSet;
import org.ballast.capital.report.RatioChart;
import org.ballast.charts.domain.Chart;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Given;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** The capital report of an entity; of one that no capital rules hold, its equity and its own limits. */
@Named
@RequestScoped
public class CapitalPage {

    @Inject
    private ReadCapital readCapital;

    @Inject
    private ReadOwnLimits readOwnLimits;

    @Inject
    private AdoptRules adoptRules;

    @Inject
    private HttpServletRequest request;

    private @Nullable ReportingEntity entity;
    private @Nullable EquityOfBook equity;
    private @Nullable CapitalReport report;
    private List<OwnLimit> limits = List.of();

    /** The day that the page shows; called as it opens. */
    public void show(@Nullable ReportingEntity looked, LocalDate asOf) {
        entity = looked;
        if (looked != null) {
            equity = readCapital.equity(looked, asOf);
            report = readCapital.of(looked, asOf, getRuleSet()).orElse(null);
            limits = readOwnLimits.of(looked, asOf);
        }
    }

    /** The rules that the address names; empty for those that hold the entity. */
    public String getRuleSet() {
        return Given.orEmpty(request.getParameter("ruleSet"));
    }

    /** Jurisdictions that can be chosen. */
    public List<String> getJurisdictions() {
        return adoptRules.published().stream()
                .map(RuleSet::jurisdiction)
                .distinct()
                .toList();
    }

    public @Nullable CapitalReport getReport() {
        return report;
    }

    /** Whether the rules begin after the day that is looked at. */
    public boolean isEarly() {
        return report != null && report.position().rules().validFrom().isAfter(report.asOf());
    }

    public @Nullable CapitalPosition getPosition() {
        return report == null ? null : report.position();
    }

    /** What is asked of the strongest capital, which stands first; null without rules. */
    public @Nullable CapitalRequirement getCet1() {
        return report == null ? null : report.position().requirements().getFirst();
    }

    /** An exact amount with the digits of the currency, half up. */
    public @Nullable Money money(BigDecimal exact) {
        return entity == null ? null : Money.rounded(exact, entity.functionalCurrency(), RoundingMode.HALF_UP);
    }

    public @Nullable EquityOfBook getEquity() {
        return equity;
    }

    /** Equity over total assets; null where there is nothing. */
    public @Nullable BigDecimal getEquityRatio() {
        return Optional.ofNullable(equity)
                .flatMap(each -> CapitalRatio.of(
                        each.equity().amount(), each.totalAssets().amount()))
                .orElse(null);
    }

    /** The limits that RISK set, with what is left of them. */
    public List<OwnLimit> getLimits() {
        return limits;
    }

    /** The kinds of entries that stand in the tables of what is covered. */
    public List<RegulatoryKind> getKinds() {
        return List.of(
                RegulatoryKind.OTHER_RISK_WEIGHTED,
                RegulatoryKind.ADDITIONAL_TIER1,
                RegulatoryKind.TIER2,
                RegulatoryKind.LEVERAGE_EXPOSURE);
    }

    /** Each ratio beside what is asked for; null where there is nothing to cover. */
    public @Nullable Chart getChart() {
        if (report == null) {
            return null;
        }
        return RatioChart.of(report, (key, arguments) -> Words.in("capital", key, arguments));
    }

    public String getCurrency() {
        return entity == null ? "" : entity.functionalCurrency().getCurrencyCode();
    }

    /** Where the document is. */
    public String download(String format) {
        return report == null
                ? ""
                : "/capital/download?format=" + format + "&asOf=" + report.asOf() + "&ruleSet="
                        + report.position().rules().jurisdiction();
    }
}
