package org.ballast.statements.domain;

import java.math.BigDecimal;

/**
 * How the units of one asset moved through a period.
 *
 * @param purchased with corrections, which can make it negative
 */
public record UnitMovement(BigDecimal opening, BigDecimal purchased, BigDecimal sold, BigDecimal held) {

    public static final UnitMovement NONE =
            new UnitMovement(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /**
     * @throws IllegalArgumentException unless opening + purchased − sold = held, zero or more
     */
    public UnitMovement {
        opening = plain(opening);
        purchased = plain(purchased);
        sold = plain(sold);
        held = plain(held);
        if (opening.add(purchased).subtract(sold).compareTo(held) != 0 || held.signum() < 0) {
            throw new IllegalArgumentException(opening + " + " + purchased + " - " + sold + " is not " + held);
        }
    }

    private static BigDecimal plain(BigDecimal units) {
        BigDecimal stripped = units.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
