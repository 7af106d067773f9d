package org.ballast.stress.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.amounts.UnitPrice;
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

    /** Where an asset leads and another one has too few closes beside it, that one falls as the leading one does. */
    Falls of(ReportingEntity entity, LocalDate asOf, StressedBook book, StressScenario scenario) {
        Map<String, BigDecimal> falls = new HashMap<>();
        scenario.falls().forEach((asset, fall) -> falls.put(asset, fall.min(Falls.LARGEST)));
        Optional<StressedAsset> leading = scenario.leads()
                .flatMap(symbol -> book.assets().stream()
                        .filter(asset -> asset.asset().equals(symbol))
                        .findFirst());
        if (scenario.leads().isEmpty()) {
            return new Falls(falls, scenario.others().min(Falls.LARGEST));
        }
        BigDecimal fall = scenario.leadingFall().orElse(BigDecimal.ZERO);
        Map<LocalDate, UnitPrice> closes =
                leading.map(asset -> closes(entity, asOf, asset.assetId())).orElse(Map.of());
        for (StressedAsset asset : book.assets()) {
            falls.computeIfAbsent(
                    asset.asset(),
                    symbol -> Beta.of(closes, closes(entity, asOf, asset.assetId()))
                            .map(beta -> beta.multiply(fall))
                            .orElse(fall)
                            .max(BigDecimal.ZERO)
                            .min(Falls.LARGEST));
        }
        return new Falls(falls, BigDecimal.ZERO);
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
