package org.ballast.portal;

import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.domain.Account;
import org.ballast.journal.domain.AccountBalance;

/**
 * The digital assets of one entity as its ledger has them, in its functional currency.
 *
 * @param originalCost balance of account 1500
 * @param accumulatedImpairment balance of account 1590, negative as it reduces the cost
 */
public record HoldingsGlance(ReportingEntity entity, Money originalCost, Money accumulatedImpairment) {

    static HoldingsGlance of(ReportingEntity entity, List<AccountBalance> balances) {
        return new HoldingsGlance(
                entity,
                net(entity, balances, Account.DIGITAL_ASSETS_AT_COST),
                net(entity, balances, Account.ACCUMULATED_IMPAIRMENT));
    }

    public Money carryingAmount() {
        return originalCost.plus(accumulatedImpairment);
    }

    private static Money net(ReportingEntity entity, List<AccountBalance> balances, Account account) {
        return balances.stream()
                .filter(balance -> balance.account().number().equals(account.number()))
                .map(AccountBalance::net)
                .findFirst()
                .orElseGet(() -> Money.zero(entity.functionalCurrency()));
    }
}
