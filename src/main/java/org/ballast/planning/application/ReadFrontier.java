package org.ballast.planning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.health.application.ReadHealth;
import org.ballast.health.domain.HeldAtMarket;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.persistence.Policies;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.planning.domain.Answer;
import org.ballast.planning.domain.Frontier;
import org.ballast.planning.domain.FrontierPoint;
import org.ballast.planning.domain.Portfolio;
import org.ballast.planning.domain.Returns;
import org.ballast.prices.application.PriceBars;
import org.ballast.prices.domain.DailyCloses;
import org.ballast.refusals.Refusal;
import org.ballast.trading.application.NumberRange;
import org.jspecify.annotations.Nullable;

/** Mixes of digital assets by mean and variance of their closes over a year; stores and posts nothing. */
@ApplicationScoped
@Transactional
public class ReadFrontier {

    /** How the fields of what is expected begin, with the symbol behind it: {@code mean.BTC}. */
    public static final String MEAN = "mean.";

    private static final int DAYS = 365;
    private static final int MOST_ASSETS = 20;
    private static final String USUAL_AVERSION = "2";
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadHealth readHealth;

    @Inject
    private Policies policies;

    @Inject
    private Assets assets;

    @Inject
    private PriceBars prices;

    /** The closes of an asset, and what of it is held. */
    private record Past(String symbol, Money worth, Map<LocalDate, UnitPrice> closes) {}

    /**
     * Of the assets that the book has a policy for, held or not: twenty at most, those that are held first.
     *
     * @param said what an address says: {@code riskAversion}, {@code max} of each weight, and the mean of an asset
     * @return empty where no asset has closes enough
     * @throws Refusal INVALID_INPUT with every field that is wrong
     */
    public Optional<Frontier> of(ReportingEntity entity, LocalDate asOf, UnaryOperator<@Nullable String> said) {
        currentUser.requireSignedIn();
        List<Past> known = known(entity, asOf);
        List<Past> enough = known.stream()
                .filter(past -> Returns.of(List.of(past.closes())).isPresent())
                .toList();
        List<String> leftOut = known.stream()
                .filter(past -> !enough.contains(past))
                .map(Past::symbol)
                .toList();
        return Returns.of(enough.stream().map(Past::closes).toList())
                .map(returns -> of(asOf, enough, leftOut, returns, said));
    }

    private static Frontier of(
            LocalDate asOf,
            List<Past> held,
            List<String> leftOut,
            Returns returns,
            UnaryOperator<@Nullable String> said) {
        Fields fields = new Fields();
        List<Read<BigDecimal>> means = IntStream.range(0, held.size())
                .mapToObj(at -> number(
                        fields,
                        MEAN + held.get(at).symbol(),
                        said,
                        NumberRange.RETURN,
                        returns.mean().get(at).toPlainString()))
                .toList();
        Read<BigDecimal> aversion = number(fields, "riskAversion", said, NumberRange.MULTIPLE, USUAL_AVERSION);
        Read<BigDecimal> most = number(fields, "max", said, NumberRange.SHARE, "1");
        fields.requireAllRight();
        Portfolio portfolio = new Portfolio(
                means.stream().map(Read::value).toList(),
                returns.covariance(),
                aversion.value(),
                BigDecimal.ZERO,
                most.value());
        List<Frontier.Asset> assets = IntStream.range(0, held.size())
                .mapToObj(at -> new Frontier.Asset(
                        held.get(at).symbol(),
                        held.get(at).worth(),
                        means.get(at).value(),
                        returns.covariance().get(at).get(at).sqrt(DIGITS)))
                .toList();
        return new Frontier(
                asOf,
                asOf.minusDays(DAYS),
                returns.days(),
                assets,
                leftOut,
                aversion.value(),
                WeighPortfolio.frontier(portfolio),
                Frontier.weights(assets).map(weights -> FrontierPoint.of(portfolio, weights)),
                Optimise.of(portfolio.problem()) instanceof Answer.Optimal best
                        ? Optional.of(
                                FrontierPoint.of(portfolio, best.solution().values()))
                        : Optional.empty(),
                WeighPortfolio.bestRatio(portfolio));
    }

    private static Read<BigDecimal> number(
            Fields fields, String name, UnaryOperator<@Nullable String> said, NumberRange range, String usual) {
        String text = said.apply(name);
        return fields.read(name, () -> range.read(name, text == null || text.isBlank() ? usual : text.strip()));
    }

    private List<Past> known(ReportingEntity entity, LocalDate asOf) {
        Map<Long, HeldAtMarket> held =
                readHealth.held(entity, asOf).stream().collect(Collectors.toMap(HeldAtMarket::assetId, each -> each));
        Map<Long, String> symbols = assets.all().stream().collect(Collectors.toMap(Asset::id, Asset::symbol));
        Money none = Money.zero(entity.functionalCurrency());
        Map<String, Past> found = new TreeMap<>();
        List<Long> inOrder = new ArrayList<>(held.keySet());
        policies.of(entity.book().id()).stream()
                .map(AccountingPolicy::assetId)
                .distinct()
                .filter(id -> !held.containsKey(id))
                .forEach(inOrder::add);
        for (long id : inOrder.subList(0, Math.min(MOST_ASSETS, inOrder.size()))) {
            String symbol = symbols.getOrDefault(id, "");
            HeldAtMarket of = held.get(id);
            found.put(symbol, new Past(symbol, of == null ? none : of.worth(), closes(entity, asOf, id)));
        }
        return List.copyOf(found.values());
    }

    private Map<LocalDate, UnitPrice> closes(ReportingEntity entity, LocalDate asOf, long assetId) {
        return policies.inForce(entity.book().id(), assetId, asOf)
                .map(policy -> DailyCloses.of(
                                prices.inForce(
                                        policy.marketId(),
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
