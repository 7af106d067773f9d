package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.prices.domain.ExchangeRate;
import org.ballast.prices.domain.RecordedRate;
import org.ballast.prices.persistence.ExchangeRates;

/** The exchange rates for everybody who is signed in. */
@ApplicationScoped
@Transactional
public class ReadRates {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ExchangeRates rates;

    /** What is in force of two currencies on some days, by day. */
    public List<RecordedRate> between(Currency one, Currency other, LocalDate first, LocalDate last) {
        currentUser.requireSignedIn();
        return rates.recorded(ExchangeRate.pair(one, other), first, last);
    }

    /**
     * Rates of every revision beyond another one, the newest first or, backward, the oldest first.
     *
     * @param pair its name; all where it is empty
     * @param id key of that rate, the edge of the list where it is 0
     */
    public List<RecordedRate> beyond(String pair, long id, boolean backward, int limit) {
        currentUser.requireSignedIn();
        return rates.beyond(pair, id, backward, limit);
    }

    /** The pairs that rates are recorded of, by name. */
    public List<String> pairs() {
        currentUser.requireSignedIn();
        return rates.pairs();
    }
}
