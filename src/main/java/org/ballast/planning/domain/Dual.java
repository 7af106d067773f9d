package org.ballast.planning.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one more unit of a limit is worth.
 *
 * @param both the same for a unit more and a unit less; empty where they differ, as more limits are reached than tell the values
 * @param less what the last unit brought; empty where nothing is within the limits without it
 * @param more what another unit would bring; empty as less
 */
public record Dual(Limit limit, Optional<BigDecimal> both, Optional<BigDecimal> less, Optional<BigDecimal> more) {}
