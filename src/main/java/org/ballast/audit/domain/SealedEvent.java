package org.ballast.audit.domain;

/**
 * An event in its place in the chain.
 *
 * @param sealing the rule and the key of its seal, and what it covers
 * @param prevRowHash the seal of the event before, {@link AuditChain#START} for the first
 * @param rowHash the seal of this event
 */
public record SealedEvent(AuditEvent event, Sealing sealing, String prevRowHash, String rowHash) {}
