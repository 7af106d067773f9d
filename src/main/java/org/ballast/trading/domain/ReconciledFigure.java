package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure that a venue printed beside what follows here.
 *
 * @param name the venue's own
 * @param printed as the venue says it
 * @param balance which of the portal's balances it is, where it is one
 * @param here what it is compared with: that balance, else what follows of the venue's own parts; empty where neither is
 *     known
 * @param formula how the venue's own parts make it, in the venue's names; empty where nobody knows
 * @param ofParts what these come to
 * @param verdict of the difference
 * @param note what a person said of it
 */
public record ReconciledFigure(
        String name,
        BigDecimal printed,
        Optional<BalanceName> balance,
        Optional<BigDecimal> here,
        String formula,
        Optional<BigDecimal> ofParts,
        Verdict verdict,
        Optional<DifferenceNote> note) {

    /** What is to be said of a difference. */
    public enum Verdict {

        /** There is none. */
        EQUAL,

        /** It is no more than the venue's own rounding of the parts. */
        ROUNDING,

        /** A person said why, of this very difference. */
        EXPLAINED,

        /** Nobody knows yet. */
        OPEN,

        /** There is nothing to compare it with. */
        NOT_COMPARED
    }

    /** {@code printed − here}, where there is something to compare it with. */
    public Optional<BigDecimal> difference() {
        return here.map(printed::subtract);
    }

    /**
     * @param tolerance up to which a difference is rounding
     */
    public static ReconciledFigure of(
            String name,
            BigDecimal printed,
            Optional<BalanceName> balance,
            Optional<BigDecimal> here,
            String formula,
            Optional<BigDecimal> ofParts,
            BigDecimal tolerance,
            Optional<DifferenceNote> note) {
        Verdict verdict = verdict(printed, here, tolerance, note);
        return new ReconciledFigure(name, printed, balance, here, formula, ofParts, verdict, note);
    }

    private static Verdict verdict(
            BigDecimal printed, Optional<BigDecimal> here, BigDecimal tolerance, Optional<DifferenceNote> note) {
        if (here.isEmpty()) {
            return Verdict.NOT_COMPARED;
        }
        BigDecimal difference = printed.subtract(here.get()).abs();
        if (difference.signum() == 0) {
            return Verdict.EQUAL;
        }
        if (difference.compareTo(tolerance) <= 0) {
            return Verdict.ROUNDING;
        }
        boolean explained =
                note.filter(each -> each.explains(printed, here.get())).isPresent();
        return explained ? Verdict.EXPLAINED : Verdict.OPEN;
    }
}
