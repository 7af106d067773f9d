package org.ballast.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballast.charts.domain.Chart;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Given;
import org.ballast.planning.application.ComparePlans;
import org.ballast.planning.application.KeepPlans;
import org.ballast.planning.domain.ComparedPlan;
import org.ballast.planning.domain.PlanComparison;
import org.ballast.planning.domain.PlanComparison.Figure;
import org.ballast.planning.domain.PlanFigure;
import org.ballast.planning.domain.SavedPlan;
import org.ballast.planning.report.PlanWords;
import org.jspecify.annotations.Nullable;

/** Plans that were kept, side by side; which ones is in the address, the one that the others are held against first. */
@Named
@RequestScoped
public class ComparePlansPage {

    /** How the fields of an address are called, with 1 to 5 behind it. */
    private static final String FIELD = ComparePlans.PLAN;

    private final PlanWords words = new PlanWords();

    @Inject
    private KeepPlans keepPlans;

    @Inject
    private ComparePlans comparePlans;

    @Inject
    private HttpServletRequest request;

    private @Nullable ReportingEntity entity;
    private List<String> kept = List.of();
    private List<String> chosen = List.of();
    private @Nullable PlanComparison comparison;

    /**
     * A figure in words, with what each plan has of it.
     *
     * @param amount whether it is an amount of the currency
     */
    public record FigureRow(String name, boolean amount, List<Figure> figures) {

        public FigureRow {
            figures = List.copyOf(figures);
        }
    }

    /** What is said of one plan: what came of it, and what holds it back or cannot hold together. */
    public record Said(String name, String finding, List<String> limits) {

        public Said {
            limits = List.copyOf(limits);
        }
    }

    /** Compares those that the address names; the two that were kept last where it names none. */
    public void show(@Nullable ReportingEntity looked) {
        entity = looked;
        if (looked == null) {
            return;
        }
        kept = keepPlans.of(looked.code()).stream().map(SavedPlan::name).toList();
        chosen = IntStream.rangeClosed(1, PlanComparison.MOST)
                .mapToObj(number ->
                        Given.orEmpty(request.getParameter(FIELD + number)).strip())
                .toList();
        if (chosen.stream().allMatch(String::isEmpty)) {
            chosen = Stream.concat(kept.stream().limit(PlanComparison.LEAST), Stream.generate(() -> ""))
                    .limit(PlanComparison.MOST)
                    .toList();
        }
        if (named().size() >= PlanComparison.LEAST) {
            comparison = comparePlans.of(looked.code(), named());
        }
    }

    private List<String> named() {
        return chosen.stream().filter(name -> !name.isEmpty()).distinct().toList();
    }

    /** Null where fewer than two are named. */
    public @Nullable PlanComparison getComparison() {
        return comparison;
    }

    /** The names of all that were kept of the book, the newest first. */
    public List<String> getKept() {
        return kept;
    }

    /** The fields of the form, by number. */
    public List<Integer> getNumbers() {
        return IntStream.rangeClosed(1, PlanComparison.MOST).boxed().toList();
    }

    /** What a field has; empty for none. */
    public String chosen(int number) {
        return number > chosen.size() ? "" : chosen.get(number - 1);
    }

    /** The names of all fields, which the form asks for itself. */
    public String getNames() {
        return getNumbers().stream()
                .map(number -> FIELD + number)
                .reduce((all, next) -> all + "," + next)
                .orElse("");
    }

    public List<ComparedPlan> getPlans() {
        return comparison == null ? List.of() : comparison.plans();
    }

    public List<PlanComparison.Row> getClasses() {
        return comparison == null ? List.of() : comparison.classes();
    }

    public List<PlanComparison.Row> getLines() {
        return comparison == null ? List.of() : comparison.lines();
    }

    /** What the plans do, figure by figure. */
    public List<FigureRow> getFigures() {
        if (comparison == null) {
            return List.of();
        }
        List<FigureRow> rows = new ArrayList<>();
        for (PlanFigure figure : PlanFigure.values()) {
            rows.add(new FigureRow(words.figure(figure), figure.isAmount(), comparison.of(figure)));
        }
        return rows;
    }

    /** What came of each of them. */
    public List<Said> getSaid() {
        return getPlans().stream()
                .map(each -> new Said(
                        each.kept().name(),
                        words.finding(each),
                        each.plan()
                                .map(plan -> plan.isOptimal() ? words.duals(plan) : words.conflict(plan))
                                .orElse(List.of())))
                .toList();
    }

    /** The names of those of which something else comes now, with commas between; empty where none is. */
    public String getMoved() {
        return getPlans().stream()
                .filter(each -> !each.isAsKept())
                .map(each -> each.kept().name())
                .reduce((all, next) -> all + ", " + next)
                .orElse("");
    }

    /** What the assets are made of, today and by plan; called with a comparison only. */
    public Chart getChart() {
        return ComparisonChart.of(Objects.requireNonNull(comparison), words);
    }

    public String getCurrency() {
        return comparison == null ? "" : comparison.currency().getCurrencyCode();
    }

    /** What is compared as a file. */
    public String download(String format) {
        return "/planning/comparePlans." + format + "?entity=" + (entity == null ? "" : entity.code())
                + named().stream()
                        .map(name -> "&" + FIELD + "=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .reduce("", String::concat);
    }
}
