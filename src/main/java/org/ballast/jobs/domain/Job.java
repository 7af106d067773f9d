package org.ballast.jobs.domain;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * Work that goes on while nobody waits for it. It runs until it is done, refused or canceled; where its server ends, another
 * one, or the same one once it is back, begins it anew. Only what the last attempt did counts, and it counts as a whole.
 *
 * @param read how many rows or lots were looked at so far
 * @param written how many were written so far; they count only when the job is done
 * @param attempt 1, and one more each time that a server took it over
 * @param message why it was refused, or who canceled it; empty otherwise
 * @param resultId key of what came of it, once it is done and something was new
 */
public record Job(
        long id,
        JobOrder order,
        int read,
        int written,
        int attempt,
        Status status,
        String message,
        OptionalLong resultId,
        String startedBy,
        Instant startedAt) {

    /** Where it stands. */
    public enum Status {
        /** A server works on it, or will. */
        RUNNING,
        /** All of it is in the books, or was before. */
        DONE,
        /** Nothing was recorded: the use case said no. */
        REFUSED,
        /** Nothing was recorded: somebody canceled it. */
        CANCELED,
        /** Nothing was recorded: every server that worked on it ended. */
        LOST
    }

    /** Whether another server began it before. */
    public boolean isTakenOver() {
        return attempt > 1;
    }

    public boolean isRunning() {
        return status == Status.RUNNING;
    }

    /** Whether whoever began it has to do something about it. */
    public boolean isWithoutResult() {
        return status == Status.REFUSED || status == Status.LOST;
    }
}
