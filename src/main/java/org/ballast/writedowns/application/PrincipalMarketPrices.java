package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.persistence.Policies;
import org.ballast.measurement.domain.RecordedPrices;
import org.ballast.prices.application.PriceBars;
import org.ballast.prices.domain.NoTrade;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Span;

/**
 * The prices of a stretch of time, each from the market that was the principal one when it opened: a policy that names
 * another market says nothing of the days before it. Days before the first policy are that policy's. The bar that is open
 * when the stretch begins is from the market of its first day.
 */
@ApplicationScoped
public class PrincipalMarketPrices {

    @Inject
    private Policies policies;

    @Inject
    private PriceBars priceBars;

    /** A market and the time in which it was the principal one. */
    public record Stretch(AccountingPolicy policy, Instant from, Instant to) {}

    /**
     * What was found.
     *
     * @param stretches the latest first
     * @param noTrades hours without a trade that lie in a stretch of their market
     * @param waiting the cases that decide on prices of a stretch, the oldest first
     */
    public record Found(
            List<Stretch> stretches, RecordedPrices prices, List<NoTrade> noTrades, SortedSet<Long> waiting) {

        /** Code of the market that was the principal one at an instant. */
        String marketAt(Instant at) {
            return stretches.stream()
                    .filter(stretch -> !stretch.from().isAfter(at))
                    .findFirst()
                    .orElse(stretches.get(stretches.size() - 1))
                    .policy()
                    .marketCode();
        }
    }

    /**
     * @param last the policy that is in force at the end
     */
    public Found between(ReportingEntity entity, AccountingPolicy last, Instant from, Instant to) {
        List<Stretch> stretches = stretches(entity, last, from, to);
        Gathered gathered = new Gathered(entity, last.assetId(), from);
        stretches.reversed().forEach(gathered::add);
        return new Found(
                stretches,
                new RecordedPrices(gathered.usable, gathered.held, gathered.rejected, gathered.withoutTrade),
                gathered.noTrades,
                gathered.waiting);
    }

    /** Who recorded or confirmed what is found there. */
    Set<String> editors(ReportingEntity entity, AccountingPolicy last, Instant from, Instant to) {
        return stretches(entity, last, from, to).stream()
                .flatMap(stretch -> priceBars
                        .editors(
                                stretch.policy().marketId(),
                                last.assetId(),
                                entity.functionalCurrency(),
                                stretch.from(),
                                stretch.to())
                        .stream())
                .collect(Collectors.toSet());
    }

    private List<Stretch> stretches(ReportingEntity entity, AccountingPolicy last, Instant from, Instant to) {
        List<AccountingPolicy> decided = policies.until(entity.book().id(), last.assetId(), last.validFrom());
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

    /** The records of the stretches, one after the other. */
    private final class Gathered {

        private final ReportingEntity entity;
        private final long assetId;
        private final Instant begin;
        private final List<PriceBar> usable = new ArrayList<>();
        private final List<PriceBar> held = new ArrayList<>();
        private final List<PriceBar> rejected = new ArrayList<>();
        private final List<NoTrade> noTrades = new ArrayList<>();
        private final List<Span> withoutTrade = new ArrayList<>();
        private final SortedSet<Long> waiting = new TreeSet<>();

        Gathered(ReportingEntity entity, long assetId, Instant begin) {
            this.entity = entity;
            this.assetId = assetId;
            this.begin = begin;
        }

        void add(Stretch stretch) {
            long market = stretch.policy().marketId();
            var currency = entity.functionalCurrency();
            Instant from = stretch.from();
            Instant to = stretch.to();
            opened(stretch, priceBars.inForce(market, assetId, currency, from, to), usable);
            opened(stretch, priceBars.held(market, assetId, currency, from, to), held);
            opened(stretch, priceBars.rejected(market, assetId, currency, from, to), rejected);
            waiting.addAll(priceBars.waiting(market, assetId, currency, from, to));
            for (NoTrade said : priceBars.withoutTrade(market, assetId, from, to)) {
                noTrades.add(said);
                withoutTrade.add(new Span(
                        later(said.span().from(), from), earlier(said.span().to(), to)));
            }
        }

        private void opened(Stretch stretch, List<PriceBar> found, List<PriceBar> into) {
            Instant first = stretch.from().equals(begin) ? Instant.MIN : stretch.from();
            found.stream().filter(bar -> !bar.opensAt().isBefore(first)).forEach(into::add);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
