package org.ballast.measurement.domain;

import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;

/** What is held of one crypto asset at fair value, as ASC 350-60-50-1 asks for it. */
public record CryptoHolding(String asset, Quantity units, Money costBasis, Money fairValue) {}
