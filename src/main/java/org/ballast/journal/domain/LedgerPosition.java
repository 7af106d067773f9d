package org.ballast.journal.domain;

import java.time.Instant;

/**
 * The newest entry that a statement was made from: with the same position the same statement comes out again.
 *
 * @param last the entry
 * @param recordedAt when it was posted
 */
public record LedgerPosition(PostedEntry last, Instant recordedAt) {}
