package org.ballast.control.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.approvals.domain.Tier;
import org.ballast.control.domain.CostOfDelay;
import org.ballast.control.persistence.DelayedUnits;
import org.ballast.control.persistence.DelayedUnits.Waited;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.prices.application.PriceBars;

/** How far the market moved while write-downs waited: their prices are read once for each market and asset. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReadCostOfDelay {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private DelayedUnits units;

    @Inject
    private PriceBars prices;

    private record Priced(long marketId, long assetId) {}

    /** Of what was posted from an instant on, before another one. */
    CostOfDelay of(ReportingEntity entity, Currency currency, Instant from, Instant to) {
        currentUser.requireSignedIn();
        List<Waited> waited = units.of(entity.id(), from, to.plusSeconds(1));
        Map<Tier, Money> byTier = new EnumMap<>(Tier.class);
        Money total = Money.zero(currency);
        long priced = 0;
        Map<Priced, List<Waited>> alike = waited.stream()
                .filter(each -> each.currency().equals(currency))
                .collect(Collectors.groupingBy(each -> new Priced(each.marketId(), each.assetId())));
        for (Map.Entry<Priced, List<Waited>> of : alike.entrySet()) {
            NavigableMap<Instant, UnitPrice> closes = closes(of.getKey(), of.getValue(), currency);
            for (Waited each : of.getValue()) {
                Optional<Money> move = move(each, closes);
                if (move.isPresent()) {
                    priced++;
                    total = total.plus(move.get());
                    byTier.merge(Tier.valueOf(each.tier()), move.get(), Money::plus);
                }
            }
        }
        return new CostOfDelay(total, byTier, priced, waited.size() - priced);
    }

    /** Half a unit of the currency up. */
    private static Optional<Money> move(Waited waited, NavigableMap<Instant, UnitPrice> closes) {
        Map.Entry<Instant, UnitPrice> before = closes.floorEntry(waited.from());
        Map.Entry<Instant, UnitPrice> after = closes.floorEntry(waited.to());
        return before == null || after == null
                ? Optional.empty()
                : Optional.of(Money.rounded(
                        after.getValue()
                                .perUnit()
                                .subtract(before.getValue().perUnit())
                                .abs()
                                .multiply(waited.units().units()),
                        waited.currency(),
                        RoundingMode.HALF_UP));
    }

    /** By the instant at which they were known. */
    private NavigableMap<Instant, UnitPrice> closes(Priced priced, List<Waited> waited, Currency currency) {
        Instant first =
                waited.stream().map(Waited::from).min(Comparator.naturalOrder()).orElseThrow();
        Instant last =
                waited.stream().map(Waited::to).max(Comparator.naturalOrder()).orElseThrow();
        NavigableMap<Instant, UnitPrice> closes = new TreeMap<>();
        prices.lastBefore(priced.marketId(), priced.assetId(), currency, first)
                .ifPresent(bar -> closes.put(bar.closesAt(), bar.close()));
        prices.inForce(priced.marketId(), priced.assetId(), currency, first, last)
                .forEach(bar -> closes.put(bar.closesAt(), bar.close()));
        return closes;
    }
}
