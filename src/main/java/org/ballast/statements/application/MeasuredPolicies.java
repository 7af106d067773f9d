package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.persistence.Policies;
import org.ballast.prices.application.PriceBars;
import org.ballast.prices.domain.Market;
import org.ballast.prices.domain.Span;
import org.ballast.prices.persistence.Markets;
import org.ballast.statements.domain.MeasuredPolicy;

/** The policies that a disclosure describes, and what they name. */
@ApplicationScoped
class MeasuredPolicies {

    @Inject
    private Policies policies;

    @Inject
    private Markets markets;

    @Inject
    private PriceBars priceBars;

    /** In force at the end of a period; {@code to} is the day after its last. */
    Optional<MeasuredPolicy> at(ReportingEntity entity, long assetId, LocalDate to) {
        List<AccountingPolicy> latestFirst = policies.until(entity.book().id(), assetId, to.minusDays(1));
        return latestFirst.stream().findFirst().map(policy -> policy(entity, latestFirst, policy, to));
    }

    /** Whether a book keeps anything at fair value before a day. */
    boolean haveFairValue(ReportingEntity entity, LocalDate day) {
        return policies.of(entity.book().id()).stream()
                .anyMatch(policy ->
                        policy.model().isAtFairValue() && policy.validFrom().isBefore(day));
    }

    /** Name of the principal market. */
    String market(AccountingPolicy policy, List<Market> venues) {
        return venues.stream()
                .filter(market -> market.id() == policy.marketId())
                .map(Market::name)
                .findFirst()
                .orElse(policy.marketCode());
    }

    /** The hours between the last price that ended by the reporting date and its end, if the next one is open then. */
    Optional<String> hoursInNextPeriod(ReportingEntity entity, AccountingPolicy policy, LocalDate to) {
        Instant end = entity.startOf(to);
        return priceBars
                .lastBefore(policy.marketId(), policy.assetId(), entity.functionalCurrency(), end)
                .filter(bar -> bar.closesAt().isBefore(end)
                        && bar.closesAt().plus(bar.interval()).isAfter(end))
                .map(bar -> new Span(bar.closesAt(), end).inWords());
    }

    private MeasuredPolicy policy(
            ReportingEntity entity, List<AccountingPolicy> latestFirst, AccountingPolicy policy, LocalDate to) {
        Optional<LocalDate> change = changeOfModel(latestFirst);
        return new MeasuredPolicy(
                policy.model(),
                market(policy, markets.all()),
                policy.costMethod(),
                policy.disposalCostRate(),
                policy.purchaseFees(),
                adopting(latestFirst, policy, change).costBasisAtAdoption(),
                change,
                policy.edgeBarPolicy(),
                hoursInNextPeriod(entity, policy, to),
                StatementHeaders.zoneName(entity.cutOffZone()));
    }

    /** What was decided on the adoption holds, whatever a later policy says of it. */
    private static AccountingPolicy adopting(
            List<AccountingPolicy> latestFirst, AccountingPolicy inForce, Optional<LocalDate> change) {
        return latestFirst.stream()
                .filter(each -> change.filter(each.validFrom()::equals).isPresent())
                .findFirst()
                .orElse(inForce);
    }

    private static Optional<LocalDate> changeOfModel(List<AccountingPolicy> latestFirst) {
        for (int i = 0; i + 1 < latestFirst.size(); i++) {
            if (latestFirst.get(i).model() != latestFirst.get(i + 1).model()) {
                return Optional.of(latestFirst.get(i).validFrom());
            }
        }
        return Optional.empty();
    }
}
