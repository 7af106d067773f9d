package org.ballast.health.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.SaidInChart;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Given;
import org.ballast.health.application.ReadHealth;
import org.ballast.health.application.ReadTrend;
import org.ballast.health.domain.BalanceSheetTest;
import org.ballast.health.domain.Figure;
import org.ballast.health.domain.Health;
import org.ballast.health.domain.Input;
import org.ballast.health.domain.Measure;
import org.ballast.health.domain.Measured;
import org.ballast.health.domain.Trend;
import org.ballast.health.report.HealthCharts;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** Ratios of a book with their inputs and course, and its tests of insolvency. */
@Named
@RequestScoped
public class HealthPage {

    private static final SaidInChart WORDS = (key, arguments) -> Words.in("health", key, arguments);

    @Inject
    private ReadHealth readHealth;

    @Inject
    private ReadTrend readTrend;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private HttpServletRequest request;

    private @Nullable Health health;
    private @Nullable Trend trend;

    /**
     * A ratio in the table.
     *
     * @param change since the end of the last quarter; empty where it has no course
     */
    public record Row(Measured measured, String value, String change, String threshold, List<Input> inputs) {

        public Measure measure() {
            return measured.measure();
        }
    }

    /** A day in the table of the course. */
    public record Day(LocalDate day, List<String> values) {}

    /** Without an entity there is nothing to show. */
    public void show(@Nullable ReportingEntity entity, LocalDate asOf) {
        if (entity != null) {
            health = readHealth.of(entity, asOf);
        }
    }

    /** The same with the course over the last quarters. */
    public void showCourse(@Nullable ReportingEntity entity, LocalDate asOf) {
        show(entity, asOf);
        if (entity != null) {
            trend = readTrend.of(entity, asOf);
        }
    }

    public @Nullable Health getHealth() {
        return health;
    }

    /** Whether the books have no entry up to that day. */
    public boolean isBlank() {
        return health != null && health.position().isEmpty();
    }

    public List<Row> getRows() {
        Health shown = health;
        Trend course = trend;
        return shown == null
                ? List.of()
                : shown.ratios().stream()
                        .map(each -> new Row(
                                each,
                                Shown.value(each),
                                course == null ? "" : Shown.change(course.change(each.measure())),
                                Shown.threshold(each),
                                shown.inputs(each.measure())))
                        .toList();
    }

    /** The ratios that have a course. */
    public List<Measure> getFollowed() {
        return List.of(Measure.values()).stream().filter(Trend::follows).toList();
    }

    /** The course, the newest day first. */
    public List<Day> getCourse() {
        Trend course = trend;
        return course == null
                ? List.of()
                : course.known().reversed().stream()
                        .map(point -> new Day(
                                point.day(),
                                getFollowed().stream()
                                        .map(measure -> Shown.value(point.of(measure)))
                                        .toList()))
                        .toList();
    }

    /** The ratio whose course is drawn: that of the address, else the solvency ratio. */
    public Measure getDrawn() {
        String asked = Given.orEmpty(request.getParameter("course"));
        return getFollowed().stream()
                .filter(measure -> measure.name().equals(asked))
                .findFirst()
                .orElse(Measure.SOLVENCY);
    }

    /** Its course as a picture; null where there is none. */
    public @Nullable Chart getChart() {
        return trend == null ? null : HealthCharts.course(trend, getDrawn(), WORDS);
    }

    /** Why there is no picture of the course; empty where there is one. */
    public String getWithoutChart() {
        Chart drawn = getChart();
        return drawn == null || drawn.isDrawable()
                ? ""
                : Words.in("health", "chart.none", Words.in("health", "measure." + getDrawn()));
    }

    /** What falls due as a picture; null where there is nothing to show. */
    public @Nullable Chart getLiquidity() {
        return health == null
                ? null
                : HealthCharts.liquidity(health.insolvency().cashFlow(), WORDS);
    }

    /** The balance-sheet test at book, then at fair value. */
    public List<BalanceSheetTest> getTests() {
        return health == null
                ? List.of()
                : List.of(health.insolvency().atBook(), health.insolvency().atFairValue());
    }

    /** A figure of the book by its name. */
    public @Nullable Money figure(String name) {
        return health == null ? null : health.figures().of(Figure.valueOf(name));
    }

    /** What an input is called. */
    public String called(Input input) {
        return Shown.input(input);
    }

    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER);
    }

    /** All days up to the reporting date as parameters of an address. */
    public String getDays() {
        return health == null ? "" : "&from=&to=" + health.figures().day();
    }

    /** Where the document is. */
    public String download(String format) {
        return health == null
                ? ""
                : "/solvency/download?format=" + format + "&entity=" + health.entity() + "&asOf="
                        + health.figures().day();
    }

    /** Pledged loans that no rate translates, with commas between. */
    public String getWithoutRate() {
        return health == null
                ? ""
                : String.join(", ", health.insolvency().cashFlow().unknown());
    }
}
