package org.ballast.margin.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.amounts.Money;
import org.ballast.trading.domain.Instrument;

/**
 * What meeting the calls of one rung would take, and from which cash: that of the book, and what other accounts in the same
 * unit could spare.
 *
 * @param byUnit what is missing to the initial margin, in the unit of each account that would be called
 * @param cost the same in the currency of the book; empty where a unit cannot be told in it
 * @param left cash of the book once it is paid, below zero where it does not suffice; empty as the cost
 * @param spare what accounts that would not be called have available, by unit
 */
public record LadderCost(
        Map<String, BigDecimal> byUnit, Optional<Money> cost, Optional<Money> left, Map<String, BigDecimal> spare) {

    /**
     * @param coins prices of coins in the currency of prices before the move, by symbol; only a book in that currency can use
     *     them
     * @param cash of the book
     */
    public static LadderCost of(Rung rung, Map<String, BigDecimal> coins, Money cash) {
        Map<String, BigDecimal> missing = new TreeMap<>();
        Map<String, BigDecimal> spare = new TreeMap<>();
        for (AccountMargin account : rung.accounts()) {
            String unit = account.figures().unit().code();
            if (account.state().status().forbidsMore()) {
                missing.merge(unit, account.missing(), BigDecimal::add);
            } else {
                spare.merge(unit, account.balances().availableBalance(), BigDecimal::add);
            }
        }
        BigDecimal factor = BigDecimal.ONE.add(rung.move());
        List<Optional<BigDecimal>> told = missing.entrySet().stream()
                .map(each -> told(each.getKey(), each.getValue(), coins, factor, cash.currency()))
                .toList();
        Optional<Money> cost = told.stream().allMatch(Optional::isPresent)
                ? Optional.of(Money.rounded(
                        told.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add),
                        cash.currency(),
                        RoundingMode.HALF_UP))
                : Optional.empty();
        return new LadderCost(missing, cost, cost.map(cash::minus), spare);
    }

    private static Optional<BigDecimal> told(
            String unit, BigDecimal amount, Map<String, BigDecimal> coins, BigDecimal factor, Currency book) {
        if (unit.equals(book.getCurrencyCode()) || amount.signum() == 0) {
            return Optional.of(amount);
        }
        return book.getCurrencyCode().equals(Instrument.USUAL_CURRENCY)
                ? Optional.ofNullable(coins.get(unit))
                        .map(price -> amount.multiply(price).multiply(factor))
                : Optional.empty();
    }
}
