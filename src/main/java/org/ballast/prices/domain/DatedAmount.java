package org.ballast.prices.domain;

import java.time.LocalDate;
import org.ballast.amounts.Money;

/** What was paid or received on a day, in the currency in which it was. */
public interface DatedAmount {

    LocalDate on();

    Money amount();
}
