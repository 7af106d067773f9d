package org.ballast.statements.domain;

import java.math.BigDecimal;

/**
 * How the units of one asset moved through a period.
 *
 * @param purchased with corrections, which can make it negative
 * @param derecognised units that passed from the cost model to fair value
 */
public record UnitMovement(
        BigDecimal opening, BigDecimal purchased, BigDecimal sold, BigDecimal derecognised, BigDecimal held) {

    public static final UnitMovement NONE =
            new UnitMovement(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /**
     * @throws IllegalArgumentException unless opening + purchased − sold − derecognised = held, zero or more
     */
    public UnitMovement {
        opening = plain(opening);
        purchased = plain(purchased);
        sold = plain(sold);
        derecognised = plain(derecognised);
        held = plain(held);
        BigDecimal rolled = opening.add(purchased).subtract(sold).subtract(derecognised);
        if (rolled.compareTo(held) != 0 || held.signum() < 0) {
            throw new IllegalArgumentException(
                    opening + " + " + purchased + " - " + sold + " - " + derecognised + " is not " + held);
        }
    }

    /** Nothing passed to fair value. */
    public UnitMovement(BigDecimal opening, BigDecimal purchased, BigDecimal sold, BigDecimal held) {
        this(opening, purchased, sold, BigDecimal.ZERO, held);
    }

    private static BigDecimal plain(BigDecimal units) {
        BigDecimal stripped = units.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
