package org.ballast.holdings.application;

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
import org.ballast.entities.application.WrongField;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.RatesIntoBook;
import org.ballast.holdings.domain.Traded;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.prices.domain.ExchangeRate;
import org.ballast.prices.domain.RatesOfPair;
import org.ballast.prices.persistence.ExchangeRates;
import org.ballast.refusals.RefusalCode;

/** Finds the rates at which facts come into books of another currency. A rate that is missing stops the work. */
@ApplicationScoped
class TranslateFacts {

    private static final int DAYS_NAMED = 20;

    @Inject
    private Entities entities;

    @Inject
    private ExchangeRates rates;

    /** Notes each fact that one of the books of the entity cannot take for want of a rate. */
    void noteMissing(ReportingEntity entity, Collection<Traded> facts, ImportErrors errors) {
        for (ReportingEntity each : entities.inEveryBook(entity)) {
            RatesIntoBook into = rates(each, facts);
            facts.stream()
                    .filter(fact -> !into.reaches(fact.amount().currency(), fact.on()))
                    .forEach(fact -> errors.add(
                            fact.line(),
                            "currency",
                            fact.amount().currency().getCurrencyCode(),
                            "the books of " + entity.code() + " are kept in " + into.book() + " ("
                                    + each.book().code() + "), and no exchange rate "
                                    + ExchangeRate.pair(fact.amount().currency(), into.book()) + " of " + fact.on()
                                    + " is recorded"));
        }
    }

    /**
     * The rates that facts need on their way into the book through which the entity is seen.
     *
     * @throws org.ballast.refusals.Refusal NO_RATE with the pairs and days of which there is none
     */
    RatesIntoBook into(ReportingEntity entity, Collection<Traded> facts) {
        RatesIntoBook into = rates(entity, facts);
        Map<String, TreeSet<LocalDate>> missing = facts.stream()
                .filter(fact -> !into.reaches(fact.amount().currency(), fact.on()))
                .collect(Collectors.groupingBy(
                        fact -> ExchangeRate.pair(fact.amount().currency(), into.book()),
                        Collectors.mapping(Traded::on, Collectors.toCollection(TreeSet::new))));
        if (!missing.isEmpty()) {
            throw WrongField.refusal(
                    RefusalCode.NO_RATE,
                    "currency",
                    into.book().getCurrencyCode(),
                    "No exchange rate is recorded of "
                            + missing.entrySet().stream()
                                    .map(pair -> pair.getKey() + " on " + named(pair.getValue()))
                                    .collect(Collectors.joining(", nor of "))
                            + ": amounts cannot come into the book "
                            + entity.book().code() + ".");
        }
        return into;
    }

    private static String named(Set<LocalDate> days) {
        String first = days.stream().limit(DAYS_NAMED).map(LocalDate::toString).collect(Collectors.joining(", "));
        int more = days.size() - DAYS_NAMED;
        return more > 0 ? first + " and " + more + " more days" : first;
    }

    private RatesIntoBook rates(ReportingEntity entity, Collection<Traded> facts) {
        Map<Currency, RatesOfPair> byCurrency = new HashMap<>();
        Map<Currency, List<LocalDate>> days = facts.stream()
                .filter(fact -> !fact.amount().currency().equals(entity.functionalCurrency()))
                .collect(Collectors.groupingBy(
                        fact -> fact.amount().currency(), Collectors.mapping(Traded::on, Collectors.toList())));
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
