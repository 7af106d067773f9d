package org.ballast.stress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.charts.domain.Chart;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.hedging.domain.HedgedAsset.LeftOut;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.StandingDay;
import org.ballast.pages.web.Words;
import org.ballast.stress.application.KeepScenario;
import org.ballast.stress.application.NewScenario;
import org.ballast.stress.application.ReadStress;
import org.ballast.stress.application.ReadStress.OfScenario;
import org.ballast.stress.application.ReadStress.Stress;
import org.ballast.stress.domain.StressScenario;
import org.ballast.stress.domain.Tripwire;
import org.ballast.stress.report.StressChart;
import org.jspecify.annotations.Nullable;

/** What gives way first when the market falls, and a ladder of falls: how it is looked at stands in the address. */
@Named
@RequestScoped
public class StressPage {

    private static final String BUNDLE = "stress";

    @Inject
    private ReadStress readStress;

    @Inject
    private KeepScenario keepScenario;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StandingDay day;

    private final Map<String, String> values = new HashMap<>();
    private @Nullable Stress stress;
    private @Nullable Chart chart;

    /**
     * What the page shows; called as it opens.
     *
     * @throws org.ballast.refusals.Refusal INVALID_INPUT naming what is wrong in the address
     */
    public void show() {
        found();
    }

    /** Read once, as the page opens or as a form comes back: a form that stands beside figures is taken only where they are. */
    private @Nullable Stress found() {
        ReportingEntity entity = books.entity();
        if (stress == null && entity != null) {
            stress = readStress.of(
                    entity,
                    day.getStandingOn(),
                    StressFields.asked(
                            request.getParameter("hedged"),
                            request.getParameter("pending"),
                            request.getParameter("falls")));
        }
        return stress;
    }

    public boolean isNone() {
        Stress shown = found();
        return shown == null || shown.position().isEmpty();
    }

    public Stress getStress() {
        return Objects.requireNonNull(found());
    }

    /** "First gives way: margin call of DERIBIT, at a fall of 28.5714 %." */
    public String getSaid() {
        return getStress()
                .first()
                .map(wire -> getStress().isWhole()
                        ? Words.in(BUNDLE, "stress.said", called(wire), fall(wire))
                        : Words.in(BUNDLE, "stress.said.ofKnown", called(wire), fall(wire)))
                .orElseGet(() -> getStress().isWhole()
                        ? Words.in(BUNDLE, "stress.said.nothing")
                        : Words.in(BUNDLE, "stress.said.unknown"));
    }

    /** What gives way, by its name. */
    public String called(Tripwire wire) {
        return Words.in(BUNDLE, "wire." + wire.kind(), wire.name());
    }

    public String fall(Tripwire wire) {
        return wire.fall()
                .map(part -> wire.known() ? Percent.of(part) : Words.in(BUNDLE, "wire.latest", Percent.of(part)))
                .orElseGet(() -> Words.in(BUNDLE, wire.known() ? "wire.never" : "wire.unknown"));
    }

    /** A fall as people say it. */
    public String percent(BigDecimal part) {
        return Percent.of(part);
    }

    /** A position that is left out, with its reason. */
    public String told(LeftOut left) {
        return Words.in(BUNDLE, "leftOut." + left.reason(), left.instrument(), left.account());
    }

    /** The falls that the address names, to stand in the form again. */
    public String getFalls() {
        return Given.orEmpty(request.getParameter("falls"));
    }

    public Chart getChart() {
        if (chart == null) {
            chart = StressChart.of(getStress(), (key, arguments) -> Words.in("stress", key, arguments));
        }
        return chart;
    }

    /** The falls of a scenario as they count on the day. */
    public String shown(OfScenario each) {
        String falls = FallsText.shown(each.step().falls(), getStress().book());
        return each.withoutBeta().isEmpty()
                ? falls
                : falls + ". " + Words.in(BUNDLE, "scenario.noBeta", String.join(", ", each.withoutBeta()));
    }

    public boolean isMayKeep() {
        return currentUser.has(Role.RISK);
    }

    /** What is keyed in, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    /** Keeps the scenario that is keyed in. */
    public String keep() {
        StressScenario kept =
                keepScenario.keep(Given.entity(books.entity()).code(), Requests.of(NewScenario.class, values));
        Words.sayAfterRedirect(BUNDLE, "scenario.kept", kept.name(), kept.version());
        return "/stress/stress.xhtml?faces-redirect=true";
    }

    /** Where the document is. */
    public String download(String format) {
        Stress found = getStress();
        return "/stress/download?format=" + format + "&entity="
                + found.entity().code() + "&asOf=" + found.asOf() + "&hedged="
                + found.asked().hedged() + "&pending=" + found.asked().pending() + "&falls="
                + found.asked().falls().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(","));
    }
}
