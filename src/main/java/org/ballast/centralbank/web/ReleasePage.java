package org.ballast.centralbank.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ballast.centralbank.application.ReadInstitutions;
import org.ballast.centralbank.domain.LiquidityPoint;
import org.ballast.centralbank.domain.Release;
import org.ballast.centralbank.domain.Residual;
import org.ballast.centralbank.domain.TemplateLine;
import org.ballast.centralbank.domain.TemplateLine.Side;
import org.ballast.charts.domain.Chart;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** One release as published: its lines by side, what its identities come to, and its revisions. */
@Named
@RequestScoped
public class ReleasePage {

    private static final String BUNDLE = "centralbank";

    @Inject
    private ReadInstitutions institutions;

    @Inject
    private InstitutionPage institutionPage;

    @Inject
    private HttpServletRequest request;

    private boolean opened;
    private @Nullable LiquidityPoint point;
    private @Nullable List<Release> revisions;

    /**
     * A line with its figure.
     *
     * @param figure in the unit of the line; null where it is not told
     * @param unit as {@code USD billion} where it is another than that of the statement; empty otherwise
     */
    public record Row(TemplateLine line, @Nullable BigDecimal figure, String unit) {}

    /** Looks at the release that the address names before anything is drawn. */
    public void open() {
        getPoint();
    }

    /** The release of the day that the address names, or the latest; null where there is none. */
    public @Nullable LiquidityPoint getPoint() {
        if (!opened && institutionPage.getShown() != null) {
            opened = true; // nothing is shown of one that is refused
            LocalDate day = day();
            if (day != null) {
                List<LiquidityPoint> found = institutions.series(institutionPage.getCode(), day, day);
                point = found.isEmpty() ? null : found.getFirst();
            }
        }
        return point;
    }

    private @Nullable LocalDate day() {
        String named = Objects.requireNonNullElse(request.getParameter("on"), "");
        if (!named.isEmpty()) {
            LocalDate day = new Field("on", named).day();
            revisions = institutions.revisions(institutionPage.getCode(), day);
            return day;
        }
        return institutions.lastDay(institutionPage.getCode()).orElse(null);
    }

    /** Every revision of its day, the latest first. */
    public List<Release> getRevisions() {
        LiquidityPoint shown = getPoint();
        if (revisions == null && shown != null) {
            revisions = institutions.revisions(institutionPage.getCode(), shown.asOf());
        }
        return revisions == null ? List.of() : revisions;
    }

    /** Its lines, those that are told. */
    public List<Row> getRows() {
        LiquidityPoint shown = getPoint();
        if (shown == null) {
            return List.of();
        }
        return shown.template().lines().stream()
                .filter(line -> shown.release().figures().containsKey(line.item()))
                .map(line -> new Row(line, shown.release().figures().get(line.item()), otherUnit(line, shown)))
                .toList();
    }

    private String otherUnit(TemplateLine line, LiquidityPoint shown) {
        return line.unit().compareTo(shown.template().unit()) == 0
                ? ""
                : InstitutionPage.unit(line.unit(), institutionPage.getCurrency());
    }

    /** Its largest lines on the side of the assets; null where there is no release. */
    public @Nullable Chart getAssets() {
        return chart("release.chart.assets", EnumSet.of(Side.ASSET));
    }

    /** The same of liabilities and capital. */
    public @Nullable Chart getLiabilities() {
        return chart("release.chart.liabilities", EnumSet.of(Side.LIABILITY, Side.CAPITAL));
    }

    private @Nullable Chart chart(String title, Set<Side> sides) {
        LiquidityPoint shown = getPoint();
        return shown == null
                ? null
                : ReleaseChart.of(
                        Words.in(BUNDLE, title),
                        Words.in(BUNDLE, "line.figure"),
                        institutionPage.getCurrency(),
                        shown,
                        sides);
    }

    /** The unit of its statement, as {@code USD million}. */
    public String getUnit() {
        LiquidityPoint shown = getPoint();
        return shown == null ? "" : InstitutionPage.unit(shown.template().unit(), institutionPage.getCurrency());
    }

    public List<Residual> getResiduals() {
        LiquidityPoint shown = getPoint();
        return shown == null
                ? List.of()
                : shown.template().residuals(shown.release().figures());
    }
}
