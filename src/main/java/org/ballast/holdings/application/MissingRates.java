package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.domain.Traded;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.prices.application.TranslateFacts;
import org.ballast.prices.domain.ExchangeRate;
import org.ballast.prices.domain.RatesIntoBook;

/** Tells line by line which facts lack a rate, before any of them is recorded. */
@ApplicationScoped
class MissingRates {

    @Inject
    private Entities entities;

    @Inject
    private TranslateFacts translateFacts;

    /** Notes each fact that one of the books of the entity cannot take for want of a rate. */
    void note(ReportingEntity entity, Collection<Traded> facts, ImportErrors errors) {
        for (ReportingEntity each : entities.inEveryBook(entity)) {
            RatesIntoBook into = translateFacts.recorded(each, facts);
            facts.stream()
                    .filter(fact -> !into.reaches(fact.amount().currency(), fact.on()))
                    .forEach(fact -> errors.add(
                            fact.line(),
                            "currency",
                            fact.amount().currency().getCurrencyCode(),
                            HoldingsSentence.NO_RATE_INTO_BOOK,
                            entity.code(),
                            into.book(),
                            each.book().code(),
                            ExchangeRate.pair(fact.amount().currency(), into.book()),
                            fact.on()));
        }
    }
}
