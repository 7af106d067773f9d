package org.ballast.venuecash.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ballast.amounts.Money;

/**
 * Collateral that met a margin call and stands in a book already: {@code Dr 1150 / Cr 1000}.
 *
 * @param amount in the unit of the account
 * @param booked in the currency of the book
 * @param reference what the payment is known by at the bank, empty where nobody said
 */
public record BroughtCash(long id, BigDecimal amount, Money booked, LocalDate paidOn, String reference) {

    private static final int DAYS_UNDER_WAY = 7;

    /** Whether a deposit that the venue tells of is that payment: the same amount, by its reference or within a week. */
    boolean isSeenAs(ValuedMovement deposit) {
        if (deposit.movement().amount().compareTo(amount) != 0) {
            return false;
        }
        boolean isNamed = !reference.isEmpty() && deposit.movement().reference().equals(reference);
        return isNamed || (!deposit.on().isBefore(paidOn) && !deposit.on().isAfter(paidOn.plusDays(DAYS_UNDER_WAY)));
    }
}
