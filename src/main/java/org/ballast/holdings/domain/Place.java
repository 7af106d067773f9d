package org.ballast.holdings.domain;

import org.ballast.amounts.Quantity;

/**
 * Units of a lot in a wallet that they were moved to.
 *
 * @param quantity more than zero
 */
public record Place(long lotId, long walletId, Quantity quantity) {}
