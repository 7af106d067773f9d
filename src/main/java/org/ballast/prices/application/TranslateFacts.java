package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.prices.domain.DatedAmount;
import org.ballast.prices.domain.ExchangeRate;
import org.ballast.prices.domain.PricesSentence;
import org.ballast.prices.domain.RatesIntoBook;
import org.ballast.prices.domain.RatesOfPair;
import org.ballast.prices.persistence.ExchangeRates;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.words.Said;

/** Finds the rates at which facts come into books of another currency. A rate that is missing stops the work. */
@ApplicationScoped
public class TranslateFacts {

    private static final int DAYS_NAMED = 20;

    @Inject
    private ExchangeRates rates;

    /**
     * The rates that facts need on their way into the book through which the entity is seen.
     *
     * @throws Refusal NO_RATE with the pairs and days of which there is none
     */
    public RatesIntoBook into(ReportingEntity entity, Collection<? extends DatedAmount> facts) {
        RatesIntoBook into = recorded(entity, facts);
        Map<String, TreeSet<LocalDate>> missing = facts.stream()
                .filter(fact -> !into.reaches(fact.amount().currency(), fact.on()))
                .collect(Collectors.groupingBy(
                        fact -> ExchangeRate.pair(fact.amount().currency(), into.book()),
                        Collectors.mapping(DatedAmount::on, Collectors.toCollection(TreeSet::new))));
        if (!missing.isEmpty()) {
            List<Said> lacking = missing.entrySet().stream()
                    .map(pair -> PricesSentence.PAIR_ON_DAYS.with(pair.getKey(), named(pair.getValue())))
                    .toList();
            throw Refusal.ofField(
                    RefusalCode.NO_RATE,
                    "currency",
                    into.book().getCurrencyCode(),
                    PricesSentence.NO_RATES,
                    lacking,
                    entity.book().code());
        }
        return into;
    }

    private static Said named(Set<LocalDate> days) {
        return PricesSentence.SOME_DAYS.with(
                days.stream().limit(DAYS_NAMED).toList(), Math.max(0, days.size() - DAYS_NAMED));
    }

    /** Those of the rates that are recorded. */
    public RatesIntoBook recorded(ReportingEntity entity, Collection<? extends DatedAmount> facts) {
        Map<Currency, RatesOfPair> byCurrency = new HashMap<>();
        Map<Currency, List<LocalDate>> days = facts.stream()
                .filter(fact -> !fact.amount().currency().equals(entity.functionalCurrency()))
                .collect(Collectors.groupingBy(
                        fact -> fact.amount().currency(), Collectors.mapping(DatedAmount::on, Collectors.toList())));
        days.forEach((currency, on) -> byCurrency.put(
                currency,
                rates.between(
                        currency,
                        entity.functionalCurrency(),
                        on.stream().min(LocalDate::compareTo).orElseThrow(),
                        on.stream().max(LocalDate::compareTo).orElseThrow())));
        return new RatesIntoBook(entity.functionalCurrency(), byCurrency);
    }
}
