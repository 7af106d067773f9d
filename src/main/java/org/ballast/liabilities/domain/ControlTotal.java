package org.ballast.liabilities.domain;

import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * How the balances of customers agree with the ledger. The ledger keeps what is owed to customers on one account for all assets,
 * in the currency of the book: so all snapshots of one instant are valued at the last closes before it and compared with it. What
 * differs is shown, and nothing is posted.
 *
 * @param valued every asset of the instant at its close
 * @param notValued assets that have no price that is fresh enough
 * @param accounts the accounts of the ledger that stand against it, credits positive
 * @param balance of these
 */
public record ControlTotal(List<Valued> valued, List<String> notValued, List<Account> accounts, Money balance) {

    /**
     * One asset.
     *
     * @param value at the close, in the currency of the book
     */
    public record Valued(String asset, String price, Money value) {}

    /** One account of the ledger, credits positive. */
    public record Account(String number, String name, Money balance) {}

    public ControlTotal {
        valued = List.copyOf(valued);
        notValued = List.copyOf(notValued);
        accounts = List.copyOf(accounts);
    }

    /** What customers are owed in all assets that have a price. */
    public Money value() {
        return valued.stream().map(Valued::value).reduce(Money.zero(balance.currency()), Money::plus);
    }

    /** What customers are owed and the ledger does not say, below zero where it says more; empty while an asset has no price. */
    public Optional<Money> difference() {
        return notValued.isEmpty() ? Optional.of(value().minus(balance)) : Optional.empty();
    }
}
