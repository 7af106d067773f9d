package org.ballast.margin.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.trading.domain.AccountBalances;
import org.ballast.trading.domain.AccountSnapshot;
import org.ballast.trading.domain.MarginState;
import org.ballast.trading.domain.MarginStatus;

/**
 * The margin of a trading account at an instant (accounting.md §7.1, §7.4): worked out of its positions where each of them has a
 * mark that is no older than what the venue printed and the venue's table knows it, else as the venue printed it. Either way what was
 * brought since counts as settled cash.
 *
 * <p>Venues settle results into cash, some every day: the result of futures is what the venue printed and what the marks have
 * moved since, never the whole way from the entry.
 *
 * <p>Positions are margined one by one, long and short of one instrument each for itself; the margin of open orders is the
 * venue's own.
 *
 * @param figures the account with the margin that counts
 * @param obstacles why the positions do not count; empty where they do
 * @param positions what each adds; empty where they do not count
 */
public record AccountMargin(
        AccountAt account,
        MarginBasis basis,
        AccountSnapshot figures,
        AccountBalances balances,
        List<PositionMargin> positions,
        List<Obstacle> obstacles) {

    public AccountMargin {
        positions = List.copyOf(positions);
        obstacles = List.copyOf(obstacles);
    }

    public static AccountMargin of(AccountAt account) {
        AccountMargin margin = forCalls(account);
        return new AccountMargin(
                account, margin.basis, margin.figures, margin.balances, margin.liquidated(), margin.obstacles);
    }

    /** The same without the prices at which positions are liquidated: what tells whether a call is due. */
    public static AccountMargin forCalls(AccountAt account) {
        List<Obstacle> obstacles = account.obstacles();
        if (!obstacles.isEmpty()) {
            return asPrinted(account, obstacles);
        }
        PositionRules rules = new PositionRules(
                account.table().orElseThrow(), account.snapshot().unit());
        List<PositionMargin> margins = new ArrayList<>(account.positions().size());
        for (MarkedPosition position : account.positions()) {
            switch (rules.of(position)) {
                case PositionRules.Outcome.Margined margined -> margins.add(margined.margin());
                case PositionRules.Outcome.Barred barred -> obstacles.add(barred.obstacle());
            }
        }
        return obstacles.isEmpty() ? ofPositions(account, margins) : asPrinted(account, obstacles);
    }

    private static AccountMargin asPrinted(AccountAt account, List<Obstacle> obstacles) {
        AccountSnapshot said = account.snapshot();
        AccountSnapshot figures = figures(
                account,
                said.unrealisedFutures(),
                said.optionValueLong(),
                said.optionValueShort(),
                said.initialMargin(),
                said.maintenanceMargin());
        return new AccountMargin(
                account,
                MarginBasis.VENUE,
                figures,
                AccountBalances.of(figures, account.terms().thresholds()),
                List.of(),
                obstacles);
    }

    private static AccountMargin ofPositions(AccountAt account, List<PositionMargin> margins) {
        BigDecimal result = account.snapshot().unrealisedFutures();
        BigDecimal bought = zero(account);
        BigDecimal sold = zero(account);
        BigDecimal initial = zero(account);
        BigDecimal maintenance = zero(account);
        for (PositionMargin margin : margins) {
            result = result.add(margin.since());
            bought = bought.add(margin.optionValue().max(BigDecimal.ZERO));
            sold = sold.add(margin.optionValue().min(BigDecimal.ZERO));
            initial = initial.add(margin.initial());
            maintenance = maintenance.add(margin.maintenance());
        }
        AccountSnapshot figures = figures(account, result, bought, sold, initial, maintenance);
        AccountBalances balances = AccountBalances.of(figures, account.terms().thresholds());
        return new AccountMargin(account, MarginBasis.POSITIONS, figures, balances, margins, List.of());
    }

    private static BigDecimal zero(AccountAt account) {
        return BigDecimal.ZERO.setScale(account.snapshot().unit().decimals());
    }

    private static AccountSnapshot figures(
            AccountAt account,
            BigDecimal result,
            BigDecimal bought,
            BigDecimal sold,
            BigDecimal initial,
            BigDecimal maintenance) {
        AccountSnapshot said = account.snapshot();
        return new AccountSnapshot(
                said.unit(),
                told(account, said.settledCash().add(account.brought())),
                told(account, said.cashReservedForWithdrawal()),
                told(account, said.openOrderCash()),
                told(account, result),
                told(account, bought),
                told(account, sold),
                said.collateral(),
                told(account, initial),
                told(account, said.openOrderMargin()),
                told(account, maintenance));
    }

    /** With the decimals of the unit, and more only where something stands there. */
    private static BigDecimal told(AccountAt account, BigDecimal amount) {
        int decimals = account.snapshot().unit().decimals();
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.scale() < decimals ? plain.setScale(decimals) : plain;
    }

    private List<PositionMargin> liquidated() {
        return state().status() == MarginStatus.LIQUIDATION
                ? positions
                : positions.stream()
                        .map(margin -> margin.liquidatedAt(liquidationPrice(margin)))
                        .toList();
    }

    /** The mark at which what is left for one position is down to its margin, while the others stay at their marks. */
    private Optional<BigDecimal> liquidationPrice(PositionMargin margin) {
        MarkedPosition position = margin.position();
        boolean isTold = position.instrument()
                .settlement()
                .equals(account.snapshot().unit().code());
        if (position.instrument().isOption() || !isTold) {
            return Optional.empty();
        }
        BigDecimal left = balances.marginBalance()
                .subtract(margin.result())
                .subtract(figures.maintenanceMargin().subtract(margin.maintenance()));
        return account.table()
                .flatMap(table -> table.futuresOf(position.group()))
                .flatMap(steps -> steps.liquidationPrice(position.future(), position.notional(), left, account.terms())
                        .found());
    }

    public MarginState state() {
        return balances.margin();
    }

    /** What a call would ask for: to the initial margin, and never less than to the maintenance margin. */
    public BigDecimal missing() {
        return state().topUpToInitialMargin().max(state().topUpToMaintenance());
    }
}
