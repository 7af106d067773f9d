package org.ballast.prices.domain;

import java.time.Duration;
import java.util.Currency;

/** Bars of one asset in one currency and of one length, on the market at hand. */
public record Series(long assetId, Currency currency, Duration interval) {}
