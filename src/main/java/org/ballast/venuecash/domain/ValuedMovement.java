package org.ballast.venuecash.domain;

import java.time.LocalDate;
import org.ballast.amounts.Money;
import org.ballast.trading.domain.CashMovement;

/**
 * A movement of cash as it comes into a book.
 *
 * @param on its day in the entity's cut-off zone
 * @param value in the currency of the book, at the rate of its day; a coin at its index of that moment
 */
public record ValuedMovement(CashMovement movement, LocalDate on, Money value) {}
