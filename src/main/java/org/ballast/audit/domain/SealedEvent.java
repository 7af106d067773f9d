package org.ballast.audit.domain;

/**
 * An event in its place in the chain.
 *
 * @param prevRowHash the seal of the event before, {@link AuditChain#START} for the first
 * @param rowHash the seal of this event
 */
public record SealedEvent(AuditEvent event, String prevRowHash, String rowHash) {}
