package org.ballast.holdings.domain;

/** Loans with a pledge of an entity stand otherwise from some day on, or ended; told within the transaction that records it. */
public record LoansRecorded(long entityId) {}
