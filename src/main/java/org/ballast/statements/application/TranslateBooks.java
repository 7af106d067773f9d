package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.persistence.AssetHoldings;
import org.ballast.holdings.persistence.AssetHoldings.CostOfDay;
import org.ballast.prices.domain.ExchangeRate;
import org.ballast.prices.domain.RatesOfPair;
import org.ballast.prices.persistence.ExchangeRates;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.statements.domain.RightInLeft;
import org.ballast.statements.domain.StatementsSentence;

/** Tells one book in the currency of another one. A rate that is missing stops the comparison. */
@ApplicationScoped
class TranslateBooks {

    @Inject
    private ExchangeRates rates;

    @Inject
    private AssetHoldings holdings;

    @Inject
    private Assets assets;

    /**
     * @throws Refusal NO_RATE with the pair and the days of which there is none
     */
    RightInLeft rightInLeft(ReportingEntity left, ReportingEntity right, LocalDate asOf) {
        Currency into = left.functionalCurrency();
        Currency from = right.functionalCurrency();
        if (into.equals(from)) {
            return RightInLeft.SAME;
        }
        List<CostOfDay> costs = holdings.costsByDay(right, asOf);
        LocalDate first = costs.stream()
                .map(CostOfDay::acquiredOn)
                .min(LocalDate::compareTo)
                .orElse(asOf);
        RatesOfPair ofPair = rates.between(into, from, first.isBefore(asOf) ? first : asOf, asOf);
        requireAll(Stream.concat(Stream.of(asOf), costs.stream().map(CostOfDay::acquiredOn)), ofPair, into, from);
        Map<Long, String> symbols = assets.all().stream().collect(Collectors.toMap(Asset::id, Asset::symbol));
        Map<String, Money> byAsset = new HashMap<>();
        costs.forEach(cost -> byAsset.merge(
                String.valueOf(symbols.get(cost.assetId())),
                ofPair.on(cost.acquiredOn()).orElseThrow().translate(cost.cost()),
                Money::plus));
        return new RightInLeft(Optional.of(ofPair.on(asOf).orElseThrow()), byAsset);
    }

    private static void requireAll(Stream<LocalDate> days, RatesOfPair ofPair, Currency into, Currency from) {
        List<LocalDate> missing =
                days.filter(day -> ofPair.on(day).isEmpty()).distinct().sorted().toList();
        if (!missing.isEmpty()) {
            throw new Refusal(
                    RefusalCode.NO_RATE,
                    StatementsSentence.NO_RATE_BETWEEN_BOOKS,
                    ExchangeRate.pair(into, from),
                    missing);
        }
    }
}
