package org.ballast.statements.domain;

import java.time.Instant;

/**
 * A published proof of the day of a balance sheet, whose certificate carries the evidence hash of that sheet: whoever holds one of
 * them can check the other.
 *
 * @param code by which everybody finds the certificate
 * @param rootHash of its tree
 */
public record BoundProof(String code, String asset, Instant at, String rootHash) {}
