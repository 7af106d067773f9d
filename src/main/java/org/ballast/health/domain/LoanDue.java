package org.ballast.health.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * What falls due of a pledged loan by the register of loans: what is owed, without interest to come.
 *
 * @param owed in the functional currency; empty where no rate of the day translates it
 */
public record LoanDue(String reference, String lender, LocalDate dueOn, Optional<Money> owed) {}
