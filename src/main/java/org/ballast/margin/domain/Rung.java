package org.ballast.margin.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * One step of the ladder: all accounts after one move of the market.
 *
 * @param move as −0.20 for a fall by a fifth
 * @param accounts in the order in which they came
 */
public record Rung(BigDecimal move, List<AccountMargin> accounts) {

    public Rung {
        accounts = List.copyOf(accounts);
    }

    /** Those that would be called. */
    public List<AccountMargin> called() {
        return accounts.stream()
                .filter(account -> account.state().status().forbidsMore())
                .toList();
    }
}
