package org.ballast.centralbank.domain;

import java.time.YearMonth;
import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * A month of an entity's write-downs with the liquidity behind it: both are shown beside each other, and neither is made of the
 * other.
 *
 * @param writeDowns impairment and remeasurement losses on digital assets that its book has in the month, less what was undone
 * @param release the institution's last one of the month; none where none is recorded
 */
public record BackdropMonth(YearMonth month, Money writeDowns, Optional<LiquidityPoint> release) {}
