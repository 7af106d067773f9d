package org.ballast.imports.domain;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * The import of a large file while nobody waits for it.
 *
 * @param scope code of the entity
 * @param rows how many the file has
 * @param read how many were read so far
 * @param posted how many were written so far; they count only when the job is done
 * @param message why it was refused; empty otherwise
 * @param importId the register's number of the file, once it is done and something of it was new
 */
public record ImportJob(
        long id,
        ImportKind kind,
        String scope,
        String fileName,
        int rows,
        int read,
        int posted,
        Status status,
        String message,
        OptionalLong importId,
        String startedBy,
        Instant startedAt) {

    /** Where it stands. */
    public enum Status {
        /** A server works on it. */
        RUNNING,
        /** Every row is in the books, or was before. */
        DONE,
        /** Nothing was recorded: the file was refused. */
        REFUSED,
        /** Nothing was recorded: the server that worked on it ended. */
        LOST
    }

    public boolean isRunning() {
        return status == Status.RUNNING;
    }
}
