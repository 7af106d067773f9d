package org.ballast.statements.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.entities.domain.Book;
import org.ballast.measurement.domain.Amounts;

/**
 * Two books of an entity side by side at the end of a day, and why their equity differs: line by line, so that the lines add
 * up to the difference.
 *
 * Each book is in its own currency; differences are in that of the left one.
 *
 * @param assets by symbol, of every asset that either book has held
 * @param rightInLeft how amounts of the right book are told in the left one's currency
 */
public record BookComparison(LocalDate asOf, Side left, Side right, List<AssetLine> assets, RightInLeft rightInLeft) {

    public BookComparison {
        assets = List.copyOf(assets);
    }

    /**
     * What one book says as a whole.
     *
     * @param income of its fiscal year up to the day, below zero a loss
     * @param equity assets less liabilities
     * @param deferredTax asset, below zero a liability
     * @param sharedCash cash that came and went for facts which the other book posted in another currency; zero where both are in
     *     one
     * @param pending what the book awaits: until that is done, a difference may be no more than work that is not done
     */
    public record Side(Book book, Money income, Money equity, Money deferredTax, Money sharedCash, Pending pending) {}

    /**
     * What both books say of an asset.
     *
     * @param costByMethod what of the difference in cost, left less right, comes from telling the cost of what was sold by
     *     another method; zero where both tell it by the same one, or are in two currencies
     */
    public record AssetLine(
            String asset, Quantity leftUnits, Amounts left, Quantity rightUnits, Amounts right, Money costByMethod) {
        /** Of books that tell cost by one method. */
        public AssetLine(String asset, Quantity leftUnits, Amounts left, Quantity rightUnits, Amounts right) {
            this(
                    asset,
                    leftUnits,
                    left,
                    rightUnits,
                    right,
                    Money.zero(left.cost().currency()));
        }
    }

    /** Why the books differ. */
    public enum Reason {
        /** Cost, as adoption, fees or the lots that were taken make it. */
        COST,
        /** Cost of what was sold, told by two methods: what one book relieves less, it still holds. */
        COST_METHOD,
        /** What write-downs took and no reversal gave back. */
        IMPAIRMENT,
        /** What remeasurements at fair value added or took. */
        FAIR_VALUE,
        DEFERRED_TAX,
        /** Cost and cash at the rates of their days against those at the rate of this day, between two currencies. */
        TRANSLATION,
        /** Whatever is posted in one book and not in the other, cash among it. */
        OTHER
    }

    /**
     * A part of the difference in equity, left less right.
     *
     * @param asset empty where it is of no single asset
     */
    public record Difference(Reason reason, Optional<String> asset, Money amount) {}

    /** All that is not zero; they add up to the difference in equity. */
    public List<Difference> differences() {
        List<Difference> found = new ArrayList<>();
        for (AssetLine line : assets) {
            Amounts right = rightInLeft.of(line.right());
            Amounts difference = line.left().minus(right);
            Money rightCost = rightInLeft.cost(line.asset(), line.right().cost());
            Optional<String> asset = Optional.of(line.asset());
            found.add(new Difference(
                    Reason.COST, asset, line.left().cost().minus(rightCost).minus(line.costByMethod())));
            found.add(new Difference(Reason.COST_METHOD, asset, line.costByMethod()));
            found.add(new Difference(Reason.TRANSLATION, asset, rightCost.minus(right.cost())));
            found.add(new Difference(
                    Reason.IMPAIRMENT, asset, difference.reduction().negated()));
            found.add(new Difference(Reason.FAIR_VALUE, asset, difference.valueChange()));
        }
        found.add(new Difference(
                Reason.DEFERRED_TAX, Optional.empty(), left.deferredTax().minus(rightInLeft.of(right.deferredTax()))));
        Money other = other(left, leftTotal()).minus(rightInLeft.of(other(right, rightTotal())));
        found.add(new Difference(Reason.OTHER, Optional.empty(), other));
        Money explained = Money.sum(
                found.stream().map(Difference::amount).toList(), left.equity().currency());
        // Shared cash, and the parts of a unit that were rounded away when each line was told at the closing rate
        found.add(new Difference(
                Reason.TRANSLATION, Optional.empty(), equityDifference().minus(explained)));
        return found.stream().filter(each -> !each.amount().isZero()).toList();
    }

    private static Money other(Side side, Amounts carried) {
        return side.equity()
                .minus(carried.carryingAmount())
                .minus(side.deferredTax())
                .minus(side.sharedCash());
    }

    /** Left less right. */
    public Money equityDifference() {
        return left.equity().minus(rightEquityInLeft());
    }

    /** The equity of the right book in the currency of the left one. */
    public Money rightEquityInLeft() {
        return rightInLeft.of(right.equity());
    }

    /** What both books say is final only when neither awaits anything. */
    public boolean isDraft() {
        return Stream.of(left, right).anyMatch(side -> !side.pending().isNothing());
    }

    /** What all lots carry in the left book. */
    public Amounts leftTotal() {
        return assets.stream()
                .map(AssetLine::left)
                .reduce(Amounts.zero(left.equity().currency()), Amounts::plus);
    }

    /** What all lots carry in the right book. */
    public Amounts rightTotal() {
        return assets.stream()
                .map(AssetLine::right)
                .reduce(Amounts.zero(right.equity().currency()), Amounts::plus);
    }
}
