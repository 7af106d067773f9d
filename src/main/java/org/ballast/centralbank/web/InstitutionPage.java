package org.ballast.centralbank.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.centralbank.application.KeepInstitutions;
import org.ballast.centralbank.application.NewInstitutionTemplate;
import org.ballast.centralbank.application.ReadInstitutions;
import org.ballast.centralbank.application.ReadInstitutions.Summary;
import org.ballast.centralbank.domain.LiquidityPoint;
import org.ballast.centralbank.domain.Measure;
import org.ballast.centralbank.domain.StatementTemplate;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark.Line;
import org.ballast.charts.domain.Tone;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** What one central bank published over some weeks, up to its last release: figures, changes and their courses. */
@Named
@RequestScoped
public class InstitutionPage {

    private static final String BUNDLE = "centralbank";
    private static final List<Integer> SPANS = List.of(26, 52, 104, 520);
    private static final int USUAL_SPAN = 104;

    @Inject
    private ReadInstitutions institutions;

    @Inject
    private KeepInstitutions keepInstitutions;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private @Nullable List<Summary> all;
    private boolean opened;
    private Optional<Summary> shown = Optional.empty();
    private @Nullable List<LiquidityPoint> points;
    private final Map<String, String> values = new HashMap<>();

    /** Looks at the one that the address names before anything is drawn. */
    public void open() {
        getShown();
    }

    /** The one that the address names, or the first; none while none is known. */
    public @Nullable Summary getShown() {
        if (!opened) {
            opened = true; // nothing is shown of one that is refused
            String named = Objects.requireNonNullElse(request.getParameter("institution"), "");
            shown = named.isEmpty() ? getAll().stream().findFirst() : Optional.of(institutions.of(named));
        }
        return shown.orElse(null);
    }

    /** Code of the one that is shown; empty while none is known. */
    public String getCode() {
        Summary summary = getShown();
        return summary == null ? "" : summary.institution().code();
    }

    /** All that can be chosen, by code. */
    public List<Summary> getAll() {
        if (all == null) {
            all = institutions.all();
        }
        return all;
    }

    public List<Integer> getSpans() {
        return SPANS;
    }

    /** Weeks up to the last release. */
    public int getWeeks() {
        String asked = Objects.requireNonNullElse(request.getParameter("weeks"), "");
        return SPANS.stream()
                .filter(span -> span.toString().equals(asked))
                .findFirst()
                .orElse(USUAL_SPAN);
    }

    /** The releases of these weeks, the latest first. */
    public List<LiquidityPoint> getPoints() {
        if (points == null) {
            points = read().reversed();
        }
        return points;
    }

    private List<LiquidityPoint> read() {
        Summary summary = getShown();
        if (summary == null || summary.latest().isEmpty()) {
            return List.of();
        }
        LocalDate last = summary.latest().get().asOf();
        return institutions.series(getCode(), last.minusWeeks(getWeeks()).plusDays(1), last);
    }

    /** The latest release; null while nothing is recorded. */
    public @Nullable LiquidityPoint getLatest() {
        return getPoints().isEmpty() ? null : getPoints().getFirst();
    }

    /** Items for want of which a measure of the latest release cannot be said, with commas between. */
    public String missing(Measure measure) {
        LiquidityPoint latest = getLatest();
        return latest == null
                ? ""
                : String.join(
                        ", ",
                        latest.template().missingFor(measure, latest.release().figures()));
    }

    /** The unit of amounts, as {@code USD million}. */
    public String getUnit() {
        Summary summary = getShown();
        return summary == null ? "" : unit(summary.template().unit(), getCurrency());
    }

    /** Some currency units in words. */
    static String unit(BigDecimal unit, String currency) {
        return Words.in(BUNDLE, "unit." + unit.toPlainString(), currency);
    }

    /** The total, what banks hold, and base money, in currency units. */
    public Chart getTotals() {
        List<LiquidityPoint> days = getPoints().reversed();
        return Chart.overDays(
                Words.in(BUNDLE, "chart.totals", getCode()),
                getCurrency(),
                List.of(
                        line("measure.TOTAL_ASSETS", Tone.FIRST, days, Measure.TOTAL_ASSETS),
                        line("measure.BASE_MONEY", Tone.SECOND, days, Measure.BASE_MONEY),
                        line("measure.RESERVES", Tone.THIRD, days, Measure.RESERVES)));
    }

    private static Line line(String word, Tone tone, List<LiquidityPoint> days, Measure measure) {
        return Line.of(Words.in(BUNDLE, word), tone, days, LiquidityPoint::asOf, point -> point.inCurrency(measure));
    }

    /** Transactions and revaluation of each week, in currency units. */
    public Chart getChanges() {
        List<LiquidityPoint> days = getPoints().reversed();
        return Chart.overDays(
                Words.in(BUNDLE, "chart.changes", getCode()),
                getCurrency(),
                List.of(
                        Line.of(
                                Words.in(BUNDLE, "change.transactions"),
                                Tone.FIRST,
                                days,
                                LiquidityPoint::asOf,
                                point -> point.transactions()
                                        .map(change ->
                                                change.multiply(point.template().unit()))),
                        Line.of(
                                Words.in(BUNDLE, "change.revaluation"),
                                Tone.QUIET,
                                days,
                                LiquidityPoint::asOf,
                                point -> point.revaluation()
                                        .map(change ->
                                                change.multiply(point.template().unit())))));
    }

    /** The change over 13 weeks, in percent. */
    public Chart getQuarterly() {
        return Chart.overDays(
                Words.in(BUNDLE, "chart.quarterly", getCode()),
                "%",
                List.of(Line.of(
                        Words.in(BUNDLE, "change.quarterly"),
                        Tone.FIRST,
                        getPoints().reversed(),
                        LiquidityPoint::asOf,
                        point -> point.quarterly().map(part -> part.movePointRight(2)))));
    }

    public String getCurrency() {
        Summary summary = getShown();
        return summary == null ? "" : summary.institution().currency().getCurrencyCode();
    }

    /** The template by which the institution publishes today (UTC), whichever begins later. */
    StatementTemplate templateNow() {
        Summary summary = Objects.requireNonNull(getShown());
        return summary.institution()
                .on(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .flatMap(now -> getTemplates().stream()
                        .filter(each -> each.id() == now.templateId())
                        .findFirst())
                .orElseGet(summary::template);
    }

    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER) && getShown() != null;
    }

    public boolean isMayChange() {
        return currentUser.has(Role.ADMIN) && getShown() != null;
    }

    public List<StatementTemplate> getTemplates() {
        return institutions.templates();
    }

    /** What is keyed in, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    public String publishBy() {
        keepInstitutions.publishBy(getCode(), Requests.of(NewInstitutionTemplate.class, values));
        Words.sayAfterRedirect(BUNDLE, "templates.changed", getCode());
        return "/centralbank/institution.xhtml?faces-redirect=true&institution=" + getCode();
    }

    /** What was read before an upload is not what there is after it. */
    void readAnew() {
        all = null;
        opened = false;
        points = null;
    }
}
