package org.ballast.statements.domain;

import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.holdings.domain.SaleRestriction;

/**
 * Units that may not be sold at the reporting date: a row of Table E (ASC 350-60-50-6, accounting.md §6.2), and of the same table in
 * the notes on assets at cost (IAS 38.122(d)).
 *
 * @param asset symbol
 * @param name of the asset
 * @param lot code of the lot
 * @param units that are restricted and still held
 * @param amount what these carry, in proportion to the lot: of assets at fair value that, of those at cost the carrying amount
 */
public record RestrictedHolding(
        String asset, String name, String lot, Quantity units, Money amount, SaleRestriction.Terms terms) {}
