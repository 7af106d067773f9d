package org.ballast.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballast.charts.domain.Chart;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Given;
import org.ballast.planning.application.ReadFrontier;
import org.ballast.planning.domain.Frontier;
import org.ballast.planning.domain.FrontierPoint;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.jspecify.annotations.Nullable;

/** Mixes of digital assets by mean and variance, wholly in the address. */
@Named
@RequestScoped
public class FrontierPage {

    private static final int DECIMALS = 4;

    @Inject
    private ReadFrontier readFrontier;

    @Inject
    private HttpServletRequest request;

    private final Map<String, String> wrong = new LinkedHashMap<>();
    private @Nullable Frontier frontier;

    /**
     * An asset with its weights, in the order of the heads.
     *
     * @param mean of a year as the field has it
     * @param wrong what is wrong with it; empty of what is right
     */
    public record Row(Frontier.Asset asset, String mean, String wrong, List<Optional<BigDecimal>> weights) {}

    /** Works out what the address asks for; without an entity there is nothing to show. */
    public void show(@Nullable ReportingEntity entity, LocalDate asOf) {
        if (entity == null) {
            return;
        }
        try {
            frontier = readFrontier.of(entity, asOf, request::getParameter).orElse(null);
        } catch (Refusal refused) {
            for (FieldError error : refused.errors()) {
                wrong.putIfAbsent(error.field(), error.message());
            }
            frontier = readFrontier.of(entity, asOf, name -> null).orElse(null);
        }
    }

    /** Null where no asset has closes enough. */
    public @Nullable Frontier getFrontier() {
        return frontier;
    }

    private Frontier shown() {
        return Objects.requireNonNull(frontier);
    }

    /** Whether there is a choice. */
    public boolean isSeveral() {
        return frontier != null && frontier.assets().size() > 1;
    }

    /** Called with a frontier only. */
    public Chart getChart() {
        return FrontierChart.of(shown());
    }

    /** Today, the best utility, the least risk and the best ratio: those whose weights stand beside each other. */
    private static Stream<Optional<FrontierPoint>> told(Frontier of) {
        return Stream.of(of.today(), of.best(), of.safest(), of.bestRatio());
    }

    public List<Row> getRows() {
        if (frontier == null) {
            return List.of();
        }
        Frontier of = frontier;
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < of.assets().size(); at++) {
            int asset = at;
            Frontier.Asset told = of.assets().get(at);
            rows.add(new Row(
                    told,
                    of(ReadFrontier.MEAN + told.symbol(), said(told.mean())),
                    wrong.getOrDefault(ReadFrontier.MEAN + told.symbol(), ""),
                    told(of).map(point -> point.map(each -> each.weights().get(asset)))
                            .toList()));
        }
        return rows;
    }

    /** What is expected of each of them. */
    public List<Optional<BigDecimal>> getExpected() {
        return frontier == null
                ? List.of()
                : told(frontier)
                        .map(point -> point.map(FrontierPoint::expected))
                        .toList();
    }

    /** How much each of them scatters. */
    public List<Optional<BigDecimal>> getDeviations() {
        return frontier == null
                ? List.of()
                : told(frontier)
                        .map(point -> point.map(FrontierPoint::deviation))
                        .toList();
    }

    /** The frontier point by point. */
    public List<FrontierPoint> getPoints() {
        return frontier == null ? List.of() : frontier.points();
    }

    public List<Integer> getColumns() {
        return IntStream.range(0, 4).boxed().toList();
    }

    public String getRiskAversion() {
        return of("riskAversion", frontier == null ? "" : said(frontier.riskAversion()));
    }

    public String getMost() {
        return of("max", "");
    }

    /** The names of all fields, which the form asks for itself. */
    public String getNames() {
        return "riskAversion,max"
                + (frontier == null
                        ? ""
                        : frontier.assets().stream()
                                .map(asset -> "," + ReadFrontier.MEAN + asset.symbol())
                                .reduce("", String::concat));
    }

    /** What is wrong with the fields, by their names. */
    public Map<String, String> getWrong() {
        return wrong;
    }

    private String of(String field, String usual) {
        String said = Given.orEmpty(request.getParameter(field));
        return said.isEmpty() ? usual : said;
    }

    private static String said(BigDecimal number) {
        BigDecimal shown = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0).toPlainString() : shown.toPlainString();
    }
}
