package org.ballast.journal.domain;

import java.time.LocalDate;
import org.ballast.amounts.Money;
import org.ballast.prices.domain.DatedAmount;

/**
 * Cash that owners paid into an entity: a fact, the same for each of its books.
 *
 * @param id surrogate key; 0 while it is not recorded
 * @param reference what the payment is known by, once in its entity
 * @param amount more than zero, in the currency in which it was paid
 */
public record Contribution(long id, String reference, LocalDate on, Money amount) implements DatedAmount {

    /** Whether it is the same payment as one that is recorded under its reference. */
    public boolean isAs(Contribution recorded) {
        return on.equals(recorded.on) && amount.equals(recorded.amount);
    }
}
