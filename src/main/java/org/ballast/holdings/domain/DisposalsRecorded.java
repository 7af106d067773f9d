package org.ballast.holdings.domain;

/** Disposals of an entity now wait for their test. Fired inside the transaction that recorded them. */
public record DisposalsRecorded(long entityId) {}
