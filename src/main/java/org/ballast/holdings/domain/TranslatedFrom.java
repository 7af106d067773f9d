package org.ballast.holdings.domain;

import org.ballast.amounts.Money;
import org.ballast.prices.domain.ExchangeRate;

/**
 * What a book in another currency made its amounts of.
 *
 * @param amount cost of a lot or proceeds of a disposal, without fee, in the currency in which it was paid
 * @param fee in the same currency
 * @param rate at which both came into the book
 */
public record TranslatedFrom(Money amount, Money fee, ExchangeRate rate) {}
