package org.ballast.holdings.domain;

import java.math.BigDecimal;
import org.ballast.amounts.Money;

/**
 * What the lots of an asset hold and carry in a book on two days, by the entries up to each.
 *
 * @param units0 at the end of the first day; below zero between the day of a sale that was recorded again and that of the mirror of
 *     what was wrong, as the accounts say it, too
 * @param units1 at the end of the second one
 */
public record AssetStanding(
        String symbol, String name, BigDecimal units0, Money carrying0, BigDecimal units1, Money carrying1) {}
