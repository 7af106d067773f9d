package org.ballast.proofs.domain;

import java.time.Instant;

/**
 * One-time codes that were made together and handed out as one file.
 *
 * @param codes how many
 * @param used how many of them were used
 */
public record CodeSet(long id, int codes, int used, String madeBy, Instant madeAt, Instant expiresAt) {}
