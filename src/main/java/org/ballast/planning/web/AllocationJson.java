package org.ballast.planning.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.planning.application.FindAllocation.Found;
import org.ballast.planning.domain.Allocation;
import org.ballast.planning.domain.Answer;
import org.ballast.planning.domain.AssetClass;
import org.ballast.planning.domain.Dual;
import org.ballast.planning.domain.Limit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What assets should be made of, for programs; six decimals, half up.
 *
 * @param status OPTIMAL, INFEASIBLE, UNBOUNDED, or UNPROVEN where something was found that cannot be proved
 * @param composition amount by class; null unless OPTIMAL
 * @param funding amount by line; empty unless OPTIMAL, and where no line was given
 * @param objective what it earns in a year less what funding costs
 * @param duals what one more unit of each limit that is reached is worth
 * @param oneSidedDuals of limits of which a unit more and a unit less are worth different things; in duals they are missing then
 * @param active limits that are reached, but for the balance itself
 * @param conflict limits that cannot hold together, none of which can be spared; empty unless INFEASIBLE
 * @param capitalRatio equity by risk-weighted assets; null also where none are
 * @param liquidity liquid assets by liabilities; null also without liabilities
 */
@Schema(name = "FoundAllocation")
public record AllocationJson(
        Answer.Status status,
        @Nullable Map<String, String> composition,
        Map<String, String> funding,
        @Nullable String objective,
        Map<String, String> duals,
        Map<String, OneSided> oneSidedDuals,
        List<String> active,
        List<String> conflict,
        @Nullable String capitalRatio,
        @Nullable String liquidity) {

    private static final int DECIMALS = 6;

    /**
     * A limit of which a unit more and a unit less are worth different things.
     *
     * @param less what the last unit brought; null where nothing is within the limits without it
     * @param more what another unit would bring; null likewise
     */
    @Schema(name = "OneSidedDual")
    public record OneSided(@Nullable String less, @Nullable String more) {}

    static AllocationJson of(Found found) {
        return switch (found.answer()) {
            case Answer.Optimal best -> of(found.asked(), best);
            case Answer.Infeasible none ->
                nothing(none.status(), none.conflict().stream().map(Limit::name).toList());
            case Answer.Unbounded endless -> nothing(endless.status(), List.of());
            case Answer.Unproven unsure -> nothing(unsure.status(), List.of());
        };
    }

    private static AllocationJson nothing(Answer.Status status, List<String> conflict) {
        return new AllocationJson(status, null, Map.of(), null, Map.of(), Map.of(), List.of(), conflict, null, null);
    }

    private static AllocationJson of(Allocation asked, Answer.Optimal best) {
        List<BigDecimal> values = best.solution().values();
        Map<String, String> composition = new LinkedHashMap<>();
        for (int at = 0; at < asked.classes().size(); at++) {
            composition.put(asked.classes().get(at).name(), text(values.get(at)));
        }
        Map<String, String> funding = new LinkedHashMap<>();
        BigDecimal owed = asked.liabilities();
        for (int at = 0; at < asked.funding().size(); at++) {
            BigDecimal raised = values.get(asked.classes().size() + at);
            funding.put(asked.funding().get(at).name(), text(raised));
            owed = owed.add(raised);
        }
        Map<String, String> duals = new LinkedHashMap<>();
        Map<String, OneSided> oneSided = new LinkedHashMap<>();
        for (Dual dual : best.duals()) {
            dual.both().ifPresent(worth -> duals.put(dual.limit().name(), text(worth)));
            if (dual.both().isEmpty()) {
                oneSided.put(dual.limit().name(), new OneSided(textOf(dual.less()), textOf(dual.more())));
            }
        }
        return new AllocationJson(
                best.status(),
                composition,
                funding,
                text(best.solution().worth()),
                duals,
                oneSided,
                best.duals().stream()
                        .map(dual -> dual.limit().name())
                        .filter(name -> !name.equals(Allocation.BALANCE))
                        .toList(),
                List.of(),
                ratio(asked.equity(), sum(asked, values, AssetClass::riskWeight)),
                ratio(sum(asked, values, AssetClass::liquidity), owed));
    }

    private static BigDecimal sum(Allocation asked, List<BigDecimal> values, Function<AssetClass, BigDecimal> weight) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int at = 0; at < asked.classes().size(); at++) {
            sum = sum.add(weight.apply(asked.classes().get(at)).multiply(values.get(at)));
        }
        return sum;
    }

    private static @Nullable String ratio(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? null
                : part.divide(whole, DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    private static @Nullable String textOf(Optional<BigDecimal> number) {
        return number.map(AllocationJson::text).orElse(null);
    }

    private static String text(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }
}
