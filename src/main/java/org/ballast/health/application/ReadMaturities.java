package org.ballast.health.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.health.domain.LoanDue;
import org.ballast.health.domain.MaturityTable;
import org.ballast.health.persistence.DueItems;
import org.ballast.holdings.persistence.PledgedLoans;
import org.ballast.prices.persistence.ExchangeRates;

/** What is due and not paid, as recorded and by the register of pledged loans. Nothing is stored. */
@ApplicationScoped
@Transactional
public class ReadMaturities {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private DueItems dueItems;

    @Inject
    private PledgedLoans pledgedLoans;

    @Inject
    private ExchangeRates rates;

    /**
     * At the end of a day, in the functional currency of the primary book.
     *
     * @throws org.ballast.refusals.Refusal NOT_FOUND
     */
    public MaturityTable of(String entityCode, LocalDate asOf) {
        currentUser.requireSignedIn();
        return of(entities.byCode(entityCode), asOf);
    }

    /** The same of an entity, whichever of its books it is seen through. */
    public MaturityTable of(ReportingEntity entity, LocalDate asOf) {
        currentUser.requireSignedIn();
        Currency functional = entities.byId(entity.id()).functionalCurrency();
        return MaturityTable.of(
                dueItems.openOn(entity.id(), asOf),
                pledgedLoans.on(entity.id(), asOf).stream()
                        .filter(loan -> loan.owed().isPositive())
                        .flatMap(loan -> loan.dueOn().stream()
                                .map(dueOn -> new LoanDue(
                                        loan.reference(),
                                        loan.lender(),
                                        dueOn,
                                        translated(loan.owed(), functional, asOf))))
                        .toList());
    }

    private Optional<Money> translated(Money owed, Currency into, LocalDate asOf) {
        return owed.currency().equals(into)
                ? Optional.of(Money.rounded(owed.amount(), into, RoundingMode.HALF_UP))
                : rates.between(owed.currency(), into, asOf, asOf).on(asOf).map(rate -> rate.translate(owed));
    }
}
