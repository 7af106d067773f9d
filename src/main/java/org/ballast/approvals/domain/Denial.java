package org.ballast.approvals.domain;

import java.time.Instant;
import java.util.Optional;
import org.ballast.refusals.RefusalCode;

/**
 * An approval that the separation of duties refused (accounting.md §4.3).
 *
 * @param code which rule spoke against it
 * @param onBehalfOf whose authority was delegated to the actor
 */
public record Denial(long caseId, RefusalCode code, String actor, Optional<String> onBehalfOf, Instant at) {}
