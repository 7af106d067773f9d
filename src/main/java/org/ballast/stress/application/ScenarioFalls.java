package org.ballast.stress.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.amounts.UnitPrice;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.persistence.Policies;
import org.ballast.prices.application.PriceBars;
import org.ballast.prices.domain.DailyCloses;
import org.ballast.stress.domain.Beta;
import org.ballast.stress.domain.Falls;
import org.ballast.stress.domain.StressScenario;
import org.ballast.stress.domain.StressedAsset;
import org.ballast.stress.domain.StressedBook;

/** The falls that a scenario is in one book on one day: those that follow another asset are worked out of their closes. */
@ApplicationScoped
class ScenarioFalls {

    private static final int DAYS = 90;

    @Inject
    private Policies policies;

    @Inject
    private PriceBars prices;

    @Inject
    private Assets assets;

    /**
     * What a scenario is on a day.
     *
     * @param withoutBeta assets of which too few closes stand beside those of the leading one: they fall as it does
     */
    record Found(Falls falls, List<String> withoutBeta) {}

    /** What can be redeemed follows nobody; it falls where it is named. */
    Found of(ReportingEntity entity, LocalDate asOf, StressedBook book, StressScenario scenario) {
        Map<String, BigDecimal> falls = new HashMap<>();
        scenario.falls().forEach((asset, fall) -> falls.put(asset, fall.min(Falls.LARGEST)));
        if (scenario.leads().isEmpty()) {
            return new Found(new Falls(falls, scenario.others().min(Falls.LARGEST)), List.of());
        }
        BigDecimal fall = scenario.leadingFall().orElse(BigDecimal.ZERO);
        Map<LocalDate, UnitPrice> closes = scenario.leads()
                .map(symbol -> closes(entity, asOf, assets.bySymbol(symbol).id()))
                .orElse(Map.of());
        List<String> withoutBeta = new ArrayList<>();
        for (StressedAsset asset : book.assets()) {
            if (!asset.steady() && !falls.containsKey(asset.asset())) {
                Optional<BigDecimal> beta = Beta.of(closes, closes(entity, asOf, asset.assetId()));
                if (beta.isEmpty()) {
                    withoutBeta.add(asset.asset());
                }
                falls.put(
                        asset.asset(),
                        beta.map(times -> times.multiply(fall))
                                .orElse(fall)
                                .max(BigDecimal.ZERO)
                                .min(Falls.LARGEST));
            }
        }
        return new Found(new Falls(falls, BigDecimal.ZERO), List.copyOf(withoutBeta));
    }

    private Map<LocalDate, UnitPrice> closes(ReportingEntity entity, LocalDate asOf, long assetId) {
        Optional<AccountingPolicy> policy = policies.inForce(entity.book().id(), assetId, asOf);
        return policy.map(decided -> DailyCloses.of(
                                prices.inForce(
                                        decided.marketId(),
                                        assetId,
                                        entity.functionalCurrency(),
                                        entity.startOf(asOf.minusDays(DAYS)),
                                        entity.startOf(asOf.plusDays(1))),
                                entity.cutOffZone())
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, day -> day.getValue().close())))
                .orElse(Map.of());
    }
}
