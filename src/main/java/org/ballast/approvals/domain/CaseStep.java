package org.ballast.approvals.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.access.domain.Role;

/**
 * One step in the history of a case, kept for good.
 *
 * @param onBehalfOf whose authority was delegated to the actor
 * @param role in which the actor acted; none in steps from before roles were kept
 * @param provenAt when the actor last proved who he is, kept with approvals that take it
 * @param comment the reason, empty where none was given
 * @param evidenceHash SHA-256, hex, of the evidence that the step was taken on
 */
public record CaseStep(
        CaseAction action,
        CaseStatus from,
        CaseStatus to,
        String actor,
        Optional<String> onBehalfOf,
        Optional<Role> role,
        Optional<Instant> provenAt,
        Instant at,
        String comment,
        String evidenceHash) {

    /** Who stands behind it: the actor, and whoever delegated to him. */
    public Stream<String> people() {
        return Stream.concat(Stream.of(actor), onBehalfOf.stream());
    }
}
