package org.ballast.trading.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ballast.pages.web.Grouped;
import org.ballast.pages.web.Words;
import org.ballast.trading.application.ReckonBalances.Reckoned;
import org.ballast.trading.domain.AccountBalances;
import org.ballast.trading.domain.AccountSnapshot;
import org.ballast.trading.domain.Collateral;

/** How the balances of an account come of what its venue says, each with what is in it and what is not. */
final class BalanceSteps {

    private BalanceSteps() {}

    static List<WorkedStep> of(Reckoned reckoned) {
        AccountSnapshot said = reckoned.snapshot();
        AccountBalances balances = reckoned.balances();
        List<WorkedStep> steps = new ArrayList<>();
        steps.add(WorkedStep.of("accountBalance", balances.accountBalance(), said.settledCash())
                .leading());
        steps.add(WorkedStep.of(
                "cashBalance",
                balances.cashBalance(),
                balances.accountBalance(),
                said.cashReservedForWithdrawal(),
                said.openOrderCash()));
        steps.add(WorkedStep.of("collateralValue", balances.collateralValue(), pledged(said)));
        steps.add(WorkedStep.of(
                "netOptionValue", balances.netOptionValue(), said.optionValueLong(), said.optionValueShort()));
        steps.add(WorkedStep.of(
                        "equityBalance",
                        balances.equityBalance(),
                        balances.accountBalance(),
                        said.unrealisedFutures(),
                        balances.netOptionValue(),
                        balances.collateralValue())
                .leading());
        steps.add(WorkedStep.of(
                "marginBalance", balances.marginBalance(), balances.equityBalance(), balances.netOptionValue()));
        steps.add(WorkedStep.of(
                        "availableBalance",
                        balances.availableBalance(),
                        balances.marginBalance(),
                        said.initialMargin(),
                        said.openOrderMargin())
                .leading());
        addMargin(steps, said, balances);
        return steps;
    }

    private static void addMargin(List<WorkedStep> steps, AccountSnapshot said, AccountBalances balances) {
        String ratio = balances.margin()
                .ratio()
                .map(number -> Grouped.plain(number, number.scale()))
                .orElseGet(() -> Words.in("trading", "calculator.noRatio"));
        steps.add(WorkedStep.of("marginRatio", ratio, said.maintenanceMargin(), balances.marginBalance()));
        steps.add(WorkedStep.of(
                        "status",
                        Words.in("trading", "status." + balances.margin().status()),
                        said.maintenanceMargin(),
                        balances.marginBalance())
                .leading());
        steps.add(WorkedStep.of(
                "topUpToInitialMargin",
                balances.margin().topUpToInitialMargin(),
                said.initialMargin(),
                balances.marginBalance()));
        steps.add(WorkedStep.of(
                "topUpToMaintenance",
                balances.margin().topUpToMaintenance(),
                said.maintenanceMargin(),
                balances.marginBalance()));
    }

    private static String pledged(AccountSnapshot said) {
        return said.collateral().isEmpty()
                ? Words.in("trading", "calculator.nothingPledged")
                : said.collateral().stream().map(BalanceSteps::pledge).collect(Collectors.joining(" + "));
    }

    private static String pledge(Collateral pledged) {
        return Words.in(
                "trading",
                "calculator.pledge",
                pledged.asset(),
                plain(pledged.quantity()),
                plain(pledged.price()),
                plain(pledged.haircut()));
    }

    private static String plain(BigDecimal number) {
        return Grouped.plain(number, Math.max(0, number.scale()));
    }
}
