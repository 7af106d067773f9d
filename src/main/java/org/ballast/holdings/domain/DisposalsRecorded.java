package org.ballast.holdings.domain;

/** Disposals now wait in a book for their test. Fired inside the transaction that recorded them. */
public record DisposalsRecorded(long bookId) {}
