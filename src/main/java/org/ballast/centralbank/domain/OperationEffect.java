package org.ballast.centralbank.domain;

import java.util.Currency;
import java.util.List;
import java.util.function.Predicate;
import org.ballast.amounts.Money;

/**
 * What an operation does to what is watched of a central bank, each as a change.
 *
 * @param assets of the balance sheet total
 * @param reserves of what banks hold
 * @param baseMoney of banknotes and reserves together
 * @param netLiquidity of the total less government deposits and reverse repos
 * @param equity of earnings, kept or of the year
 */
public record OperationEffect(Money assets, Money reserves, Money baseMoney, Money netLiquidity, Money equity) {

    static OperationEffect of(List<Operation.Line> lines, Currency currency) {
        Money assets = sum(lines, CentralBankRole::isAsset, currency);
        Money absorbed = sum(
                        lines,
                        role -> role == CentralBankRole.GOVERNMENT_DEPOSITS || role == CentralBankRole.REVERSE_REPOS,
                        currency)
                .negated();
        return new OperationEffect(
                assets,
                sum(lines, role -> role == CentralBankRole.RESERVES_OF_BANKS, currency)
                        .negated(),
                sum(lines, CentralBankRole::isBaseMoney, currency).negated(),
                assets.minus(absorbed),
                sum(
                                lines,
                                role -> role == CentralBankRole.POLICY_INCOME
                                        || role == CentralBankRole.POLICY_EXPENSE
                                        || role == CentralBankRole.RETAINED_EARNINGS,
                                currency)
                        .negated());
    }

    private static Money sum(List<Operation.Line> lines, Predicate<CentralBankRole> of, Currency currency) {
        return lines.stream()
                .filter(line -> of.test(line.role()))
                .map(Operation.Line::net)
                .reduce(Money.zero(currency), Money::plus);
    }
}
