package org.ballast.holdings.domain;

import org.ballast.amounts.Quantity;

/**
 * Units of a lot that lie in a wallet.
 *
 * @param wallet code
 */
public record LotPlace(String wallet, Quantity quantity) {}
