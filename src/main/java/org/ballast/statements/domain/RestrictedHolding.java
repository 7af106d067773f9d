package org.ballast.statements.domain;

import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.holdings.domain.SaleRestriction;

/**
 * Crypto assets that may not be sold at the reporting date: a row of Table E (ASC 350-60-50-6, accounting.md §6.2).
 *
 * @param asset symbol
 * @param name of the asset
 * @param lot code of the lot
 * @param units that are restricted and still held
 * @param fairValue of these, in proportion to the lot's
 */
public record RestrictedHolding(
        String asset, String name, String lot, Quantity units, Money fairValue, SaleRestriction.Terms terms) {}
