package org.ballast.hedging.domain;

import java.time.Instant;
import org.ballast.trading.domain.MarginStatus;

/**
 * The worst margin status among the trading accounts of a company.
 *
 * @param account code of the account that has it
 * @param at when its venue said so
 */
public record WorstMargin(MarginStatus status, String account, Instant at) {}
