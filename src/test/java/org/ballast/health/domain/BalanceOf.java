package org.ballast.health.domain;

import java.util.Currency;
import java.util.Optional;
import org.ballast.amounts.DateText;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.ChartAccount.Side;
import org.ballast.journal.domain.ChartAccount.Term;

/** Balances of accounts that tests make up. */
final class BalanceOf {

    private static final Currency USD = Currency.getInstance("USD");

    private BalanceOf() {}

    static AccountBalance account(String number, ChartAccount.Type type, Term term, String debitsLessCredits) {
        Money net = Money.of(debitsLessCredits, USD);
        Money none = Money.zero(USD);
        return new AccountBalance(
                new ChartAccount(
                        number,
                        "Account " + number,
                        type,
                        type == ChartAccount.Type.ASSET || type == ChartAccount.Type.EXPENSE ? Side.DEBIT : Side.CREDIT,
                        term,
                        ChartAccount.Category.NONE,
                        Optional.empty(),
                        DateText.EARLIEST,
                        Optional.empty()),
                net.isNegative() ? none : net,
                net.isNegative() ? net.negated() : none);
    }
}
