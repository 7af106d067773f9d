package org.ballast.stress.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.ballast.holdings.domain.LoanStanding;

/**
 * Something that gives way when the market falls (accounting.md §8): what comes first is what counts, and a margin call mostly
 * comes before equity is used up.
 *
 * @param name of a covenant, a limit, an account or a loan; of equity that of its basis
 * @param fall of every price, zero where it has given way already, empty where no fall makes it
 * @param known false where an empty fall says nothing and another one is the latest, as not all that falls could be counted
 */
public record Tripwire(Kind kind, String name, Optional<BigDecimal> fall, boolean known) {

    /**
     * One that rests on the whole book. What gave way already has done so whatever else falls; where lots carry more than the
     * accounts, a fall that comes later says nothing.
     */
    public static Tripwire of(Kind kind, String name, Optional<BigDecimal> fall, StressedBook book, boolean measured) {
        boolean gone = fall.filter(each -> each.signum() == 0).isPresent();
        return new Tripwire(
                kind,
                name,
                book.beyondLots().isNegative() && !gone ? Optional.empty() : fall,
                gone || (measured && book.isKnown()));
    }

    /** The call of a loan; of a pledge without a value no fall is known. */
    public static Tripwire of(LoanStanding loan) {
        return new Tripwire(
                Kind.LOAN_CALL,
                loan.terms().reference(),
                loan.fallToCall(),
                loan.status() != LoanStanding.Status.UNKNOWN);
    }

    /** Those that come first at the front, what is not known and what never comes behind. */
    public static final Comparator<Tripwire> FIRST_COMES_FIRST = Comparator.comparing(
                    (Tripwire wire) -> wire.fall().isEmpty())
            .thenComparing(wire -> wire.fall().orElse(BigDecimal.ONE))
            .thenComparing(Tripwire::known)
            .thenComparing(Tripwire::kind)
            .thenComparing(Tripwire::name);

    /** What it is. */
    public enum Kind {
        /** A trading account comes into a margin call. */
        MARGIN_CALL,
        /** A lender calls a loan. */
        LOAN_CALL,
        /** What was agreed with a lender is broken. */
        COVENANT,
        /** What the company set itself is broken. */
        LIMIT,
        /** No equity is left as the book carries assets. */
        EQUITY_AT_BOOK,
        /** No equity is left at what the market pays. */
        EQUITY_AT_FAIR_VALUE
    }
}
