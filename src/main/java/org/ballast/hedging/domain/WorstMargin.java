package org.ballast.hedging.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * The worst margin status among the trading accounts of a company.
 *
 * @param account code of the account that has it
 * @param at when its venue spoke last; empty where it never did
 */
public record WorstMargin(AdviceStatus status, String account, Optional<Instant> at) {}
