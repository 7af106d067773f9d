package org.ballast.portal;

import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.measurement.domain.MeasurementRole;

/**
 * The digital assets of one entity as its ledger has them, in its functional currency.
 *
 * @param originalCost balance of digital assets at cost and at fair value
 * @param accumulatedImpairment balance of accumulated impairment, negative as it reduces the cost
 */
public record HoldingsGlance(ReportingEntity entity, Money originalCost, Money accumulatedImpairment) {

    static HoldingsGlance of(ReportingEntity entity, Chart chart, List<AccountBalance> balances) {
        return new HoldingsGlance(
                entity,
                net(entity, balances, chart.account(MeasurementRole.DIGITAL_ASSETS_AT_COST))
                        .plus(net(entity, balances, chart.account(MeasurementRole.DIGITAL_ASSETS_AT_FAIR_VALUE))),
                net(entity, balances, chart.account(MeasurementRole.ACCUMULATED_IMPAIRMENT)));
    }

    public Money carryingAmount() {
        return originalCost.plus(accumulatedImpairment);
    }

    private static Money net(ReportingEntity entity, List<AccountBalance> balances, ChartAccount account) {
        return balances.stream()
                .filter(balance -> balance.account().equals(account))
                .map(AccountBalance::net)
                .findFirst()
                .orElseGet(() -> Money.zero(entity.functionalCurrency()));
    }
}
