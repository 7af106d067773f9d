package org.ballast.holdings.domain;

/**
 * A file of movements that is right.
 *
 * @param fresh what is new
 * @param skipped how many rows are in the books already
 */
public record FileOfMovements(MovementFacts fresh, int skipped, MarketComparison market) {}
