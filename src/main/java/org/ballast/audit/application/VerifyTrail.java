package org.ballast.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ballast.audit.domain.ChainCheck;
import org.ballast.audit.domain.CheckpointComparison;
import org.ballast.audit.persistence.Snapshot;
import org.ballast.refusals.Refusal;

/**
 * Computes every seal of the trail again, from the first event to the head, and compares it with its checkpoints. The rows
 * that the events cover are for the verification of the books.
 */
@ApplicationScoped
public class VerifyTrail {

    @Inject
    private ReadTrail readTrail;

    @Inject
    private Snapshot snapshot;

    @Inject
    private TrailCheck trail;

    /**
     * @throws Refusal FORBIDDEN for everybody who may not read the trail
     */
    public ChainCheck verify() {
        readTrail.requireReader();
        CheckpointComparison known = trail.checkpoints();
        return snapshot.read(
                connection -> trail.check(connection, known, () -> {}).check());
    }
}
