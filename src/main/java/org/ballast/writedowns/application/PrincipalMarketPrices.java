package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.ReportingEntity;
import org.ballast.holdings.persistence.Policies;
import org.ballast.prices.application.PriceBars;
import org.ballast.prices.domain.PriceBar;
import org.ballast.writedowns.domain.PriceHistory;

/**
 * The prices of a stretch of time, each from the market that was the principal one when it opened: a policy that names
 * another market says nothing of the days before it. Days before the first policy are that policy's.
 */
@ApplicationScoped
class PrincipalMarketPrices {

    @Inject
    private Policies policies;

    @Inject
    private PriceBars priceBars;

    /** A market and the time in which it was the principal one. */
    private record Stretch(AccountingPolicy policy, Instant from, Instant to) {}

    /**
     * What was found.
     *
     * @param stretches the latest first
     * @param usable by opening
     * @param held those that a controller has yet to decide
     */
    record Found(List<Stretch> stretches, List<PriceBar> usable, List<PriceBar> held) {

        PriceHistory history(ReportingEntity entity, Instant from, Instant to) {
            return PriceHistory.of(usable, held, from, to, entity.lowPricePolicy());
        }

        /** Code of the market that was the principal one when a day (UTC) began. */
        String marketOn(LocalDate day) {
            Instant begin = day.atStartOfDay(ZoneOffset.UTC).toInstant();
            return stretches.stream()
                    .filter(stretch -> !stretch.from().isAfter(begin))
                    .findFirst()
                    .orElse(stretches.get(stretches.size() - 1))
                    .policy()
                    .marketCode();
        }
    }

    /**
     * @param last the policy that is in force at the end
     */
    Found between(ReportingEntity entity, AccountingPolicy last, Instant from, Instant to) {
        List<Stretch> stretches = stretches(entity, last, from, to);
        List<PriceBar> usable = new ArrayList<>();
        List<PriceBar> held = new ArrayList<>();
        for (Stretch stretch : stretches.reversed()) {
            long market = stretch.policy().marketId();
            Instant first = stretch.from().equals(from) ? Instant.MIN : stretch.from();
            priceBars
                    .inForce(market, last.assetId(), entity.functionalCurrency(), stretch.from(), stretch.to())
                    .stream()
                    .filter(bar -> !bar.opensAt().isBefore(first))
                    .forEach(usable::add);
            priceBars.held(market, last.assetId(), entity.functionalCurrency(), stretch.from(), stretch.to()).stream()
                    .filter(bar -> !bar.opensAt().isBefore(first))
                    .forEach(held::add);
        }
        return new Found(stretches, usable, held);
    }

    private List<Stretch> stretches(ReportingEntity entity, AccountingPolicy last, Instant from, Instant to) {
        List<AccountingPolicy> decided = policies.until(entity.id(), last.assetId(), last.validFrom());
        List<Stretch> stretches = new ArrayList<>();
        Instant end = to;
        for (int at = 0; at < decided.size() && end.isAfter(from); at++) {
            Instant begin = entity.startOf(decided.get(at).validFrom());
            boolean first = at == decided.size() - 1 || begin.isBefore(from);
            stretches.add(new Stretch(decided.get(at), first ? from : begin, end));
            end = first ? from : begin;
        }
        return stretches;
    }
}
