package org.ballast.reserves.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Reserves of an entity in one asset at an instant, beside what its books hold.
 *
 * @param decimals of the smallest unit
 * @param items by address
 * @param booksOn the day of the entity that the instant is of; the books are those of its end
 * @param inBooks what the primary book holds then, in units of the asset
 * @param inLoans what is pledged for loans then, in units of the asset, as their register has it
 */
public record ReserveStatement(
        String entity,
        String asset,
        int decimals,
        Instant at,
        List<ReserveItem> items,
        LocalDate booksOn,
        BigDecimal inBooks,
        BigDecimal inLoans) {

    /** All that is recorded, signed for or not, in the smallest unit. */
    public BigInteger gross() {
        return sum(ReserveBalance::balance);
    }

    public BigInteger encumbered() {
        return sum(ReserveBalance::encumbered);
    }

    public BigInteger loan() {
        return sum(ReserveBalance::loan);
    }

    /** Gross less what is encumbered and what is borrowed. */
    public BigInteger net() {
        return sum(ReserveBalance::net);
    }

    /** The same of the addresses alone whose keys signed for a tree of liabilities: no other counts as proved. */
    public ReserveStatement provedFor(String rootHash) {
        return new ReserveStatement(
                entity,
                asset,
                decimals,
                at,
                items.stream().filter(item -> item.isProvedFor(rootHash)).toList(),
                booksOn,
                inBooks,
                inLoans);
    }

    /** What addresses hold more than the books, in units of the asset; below zero they hold less. Shown, never hidden. */
    public BigDecimal difference() {
        return units(gross()).subtract(inBooks);
    }

    /** Whether more is pledged for loans than addresses are told to be encumbered with: one of both is not recorded. */
    public boolean isMorePledged() {
        return inLoans.compareTo(units(encumbered())) > 0;
    }

    /** An amount of the smallest unit in units of the asset, exactly. */
    public BigDecimal units(BigInteger smallest) {
        return new BigDecimal(smallest, decimals);
    }

    private BigInteger sum(Function<ReserveBalance, BigInteger> part) {
        return items.stream().map(item -> part.apply(item.balance())).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
