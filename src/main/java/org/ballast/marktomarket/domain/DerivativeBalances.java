package org.ballast.marktomarket.domain;

import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import org.ballast.amounts.Money;

/**
 * What a position stands with in the balance sheet: as an asset or a liability, of the next twelve months or later. All four
 * as debit balances, so that liabilities are zero or less.
 */
public record DerivativeBalances(Money currentAsset, Money laterAsset, Money currentLiability, Money laterLiability) {

    /** A line of the balance sheet. */
    public enum Line {
        CURRENT_ASSET(DerivativeRole.DERIVATIVE_ASSETS),
        LATER_ASSET(DerivativeRole.DERIVATIVE_ASSETS_NON_CURRENT),
        CURRENT_LIABILITY(DerivativeRole.DERIVATIVE_LIABILITIES),
        LATER_LIABILITY(DerivativeRole.DERIVATIVE_LIABILITIES_NON_CURRENT);

        private final DerivativeRole role;

        Line(DerivativeRole role) {
            this.role = role;
        }

        public DerivativeRole role() {
            return role;
        }
    }

    public static DerivativeBalances none(Currency currency) {
        Money none = Money.zero(currency);
        return new DerivativeBalances(none, none, none, none);
    }

    /**
     * Where a carrying amount stands: an asset above zero, a liability below.
     *
     * @param endsWithinAYear whether it is realised within twelve months
     */
    public static DerivativeBalances of(Money carrying, boolean endsWithinAYear) {
        Money none = Money.zero(carrying.currency());
        Money asset = carrying.isPositive() ? carrying : none;
        Money liability = carrying.isNegative() ? carrying : none;
        return endsWithinAYear
                ? new DerivativeBalances(asset, none, liability, none)
                : new DerivativeBalances(none, asset, none, liability);
    }

    public DerivativeBalances plus(DerivativeBalances other) {
        return new DerivativeBalances(
                currentAsset.plus(other.currentAsset),
                laterAsset.plus(other.laterAsset),
                currentLiability.plus(other.currentLiability),
                laterLiability.plus(other.laterLiability));
    }

    public DerivativeBalances minus(DerivativeBalances other) {
        return new DerivativeBalances(
                currentAsset.minus(other.currentAsset),
                laterAsset.minus(other.laterAsset),
                currentLiability.minus(other.currentLiability),
                laterLiability.minus(other.laterLiability));
    }

    /** The carrying amount: below zero of a liability. */
    public Money total() {
        return currentAsset.plus(laterAsset).plus(currentLiability).plus(laterLiability);
    }

    /** The lines together, each without a sign. */
    Money gross() {
        return size(currentAsset)
                .plus(size(laterAsset))
                .plus(size(currentLiability))
                .plus(size(laterLiability));
    }

    private static Money size(Money amount) {
        return amount.isNegative() ? amount.negated() : amount;
    }

    public boolean isNothing() {
        return currentAsset.isZero() && laterAsset.isZero() && currentLiability.isZero() && laterLiability.isZero();
    }

    /** By line. */
    public Map<Line, Money> byLine() {
        Map<Line, Money> lines = new EnumMap<>(Line.class);
        lines.put(Line.CURRENT_ASSET, currentAsset);
        lines.put(Line.LATER_ASSET, laterAsset);
        lines.put(Line.CURRENT_LIABILITY, currentLiability);
        lines.put(Line.LATER_LIABILITY, laterLiability);
        return lines;
    }
}
