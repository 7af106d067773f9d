package org.ballast.verification.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One look at everything that is sealed or summed.
 *
 * @param part what is looked at just now; empty once it has ended
 * @param partsDone how many parts are behind it
 * @param parts how many there are
 * @param rowsRead how many events and sealed rows were read so far
 * @param findings the first thing of each part that does not fit, in the order of the parts
 * @param endedAt empty while it runs
 */
public record Verification(
        long id,
        Status status,
        String part,
        int partsDone,
        int parts,
        long rowsRead,
        VerifiedTrail trail,
        List<Finding> findings,
        String begunBy,
        Instant begunAt,
        Optional<Instant> endedAt) {

    public Verification {
        findings = List.copyOf(findings);
    }

    /** Where it stands. */
    public enum Status {
        /** A server works on it. */
        RUNNING,
        /** Everything fits. */
        WHOLE,
        /** Something does not fit. */
        BROKEN,
        /** It came to no end: its server ended, or the database could not be read. */
        FAILED
    }

    public boolean isRunning() {
        return status == Status.RUNNING;
    }

    public boolean isWhole() {
        return status == Status.WHOLE;
    }

    /** The first thing that does not fit. */
    public Optional<Finding> first() {
        return findings.stream().findFirst();
    }
}
