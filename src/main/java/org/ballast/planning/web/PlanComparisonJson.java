package org.ballast.planning.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.planning.domain.Allocation;
import org.ballast.planning.domain.Answer;
import org.ballast.planning.domain.ComparedPlan;
import org.ballast.planning.domain.Dual;
import org.ballast.planning.domain.Limit;
import org.ballast.planning.domain.Objective;
import org.ballast.planning.domain.PlanComparison;
import org.ballast.planning.domain.PlanComparison.Row;
import org.ballast.planning.domain.PlanFigure;
import org.ballast.planning.web.AllocationJson.OneSided;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Plans that were kept side by side, for programs; what another one has more is held against the first.
 *
 * @param fall of digital assets that the last figures of each plan are of, as a part of one
 */
@Schema(name = "PlanComparison")
public record PlanComparisonJson(String entity, String currency, String fall, List<PlanJson> plans) {

    private static final int DECIMALS = 6;

    /**
     * A plan, worked out again from the books of its day.
     *
     * @param status as it is now; null where the books of the day do not allow the plan any more
     * @param asKept whether what came of it when it was kept comes of it still
     */
    @Schema(name = "ComparedPlan")
    public record PlanJson(
            String name,
            LocalDate asOf,
            Answer.@Nullable Status status,
            boolean asKept,
            @Nullable Objective objective,
            List<FigureJson> figures,
            List<PartJson> composition,
            List<PartJson> funding,
            List<String> active,
            Map<String, String> duals,
            Map<String, OneSided> oneSidedDuals,
            List<String> conflict) {}

    /**
     * What a plan does.
     *
     * @param suggested null without an answer
     * @param difference from the first plan; null of the first one, and where one of both has none
     */
    @Schema(name = "ComparedFigure")
    public record FigureJson(
            PlanFigure figure,
            @Nullable String today,
            @Nullable String suggested,
            @Nullable String difference) {}

    /**
     * A class of assets or a line of funding.
     *
     * @param key symbol of an asset, or number of an account
     * @param change what is to be bought or raised, below zero to be sold or repaid
     * @param difference of what is suggested from the first plan
     */
    @Schema(name = "ComparedPart")
    public record PartJson(
            String key,
            String name,
            @Nullable String today,
            @Nullable String suggested,
            @Nullable String change,
            @Nullable String difference) {}

    static PlanComparisonJson of(PlanComparison comparison) {
        return new PlanComparisonJson(
                comparison.entityCode(),
                comparison.currency().getCurrencyCode(),
                PlanFigure.FALL.toPlainString(),
                IntStream.range(0, comparison.plans().size())
                        .mapToObj(at -> plan(comparison, at))
                        .toList());
    }

    private static PlanJson plan(PlanComparison comparison, int at) {
        ComparedPlan of = comparison.plans().get(at);
        Map<String, String> duals = new LinkedHashMap<>();
        Map<String, OneSided> oneSided = new LinkedHashMap<>();
        for (Dual dual : of.duals()) {
            dual.both().ifPresent(worth -> duals.put(dual.limit().name(), sixDecimals(worth)));
            if (dual.both().isEmpty()) {
                oneSided.put(
                        dual.limit().name(),
                        new OneSided(
                                dual.less().map(PlanComparisonJson::sixDecimals).orElse(null),
                                dual.more().map(PlanComparisonJson::sixDecimals).orElse(null)));
            }
        }
        return new PlanJson(
                of.kept().name(),
                of.kept().asOf(),
                of.plan().map(plan -> plan.answer().status()).orElse(null),
                of.isAsKept(),
                of.plan().map(plan -> plan.asked().objective()).orElse(null),
                figures(comparison, at),
                comparison.classes().stream()
                        .map(row -> part(comparison, row, at))
                        .toList(),
                comparison.lines().stream()
                        .map(row -> part(comparison, row, at))
                        .toList(),
                of.duals().stream()
                        .map(dual -> dual.limit().name())
                        .filter(name -> !name.equals(Allocation.BALANCE))
                        .toList(),
                duals,
                oneSided,
                of.conflict().stream().map(Limit::name).toList());
    }

    private static List<FigureJson> figures(PlanComparison comparison, int at) {
        List<FigureJson> figures = new ArrayList<>();
        for (PlanFigure figure : PlanFigure.values()) {
            PlanComparison.Figure compared = comparison.of(figure).get(at);
            figures.add(new FigureJson(
                    figure,
                    text(comparison.plans().get(at).today(figure)),
                    text(compared.value()),
                    text(compared.more())));
        }
        return figures;
    }

    private static PartJson part(PlanComparison comparison, Row row, int at) {
        int day = comparison.days().indexOf(comparison.plans().get(at).kept().asOf());
        return new PartJson(
                row.key(),
                row.name(),
                text(row.today().get(day)),
                text(row.suggested().get(at).value()),
                text(row.changes().get(at)),
                text(row.suggested().get(at).more()));
    }

    private static @Nullable String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }

    private static String sixDecimals(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }
}
