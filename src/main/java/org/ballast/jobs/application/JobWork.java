package org.ballast.jobs.application;

import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.domain.Role;
import org.ballast.jobs.domain.JobOrder;
import org.ballast.jobs.domain.JobProgress;
import org.ballast.pages.application.Worded;

/**
 * Work that a feature lets go on while nobody waits, for any server to begin. Its bean is found by its kind.
 *
 * <p>The words of its message bundle: {@code job.RUNNING} and {@code job.DONE} with how many steps there are, were looked
 * at and written as {0}, {1} and {2}; {@code work.jobs} and {@code work.jobs.ended} over the jobs of a user, with their
 * number.
 */
public interface JobWork {

    /** A constant that no other work has, as {@code IMPORT}. */
    String kind();

    /** Where its jobs are looked at, from the root of the portal. */
    String page();

    /** The message bundle that speaks of it. */
    String bundle();

    /** What its words begin with in its bundle, up to a dot, where the bundle speaks of several works. */
    default String words() {
        return "job.";
    }

    /** Who may begin a job of it, and in which role it is done; SYSTEM where the portal itself does. */
    default Role role() {
        return Role.PREPARER;
    }

    /**
     * Whether it keeps what it made so far, in transactions of its own, so that the next job goes on from there. Then its bundle also
     * says what {@code REFUSED}, {@code CANCELED} and {@code LOST} mean.
     */
    default boolean keepsParts() {
        return false;
    }

    /** What a job of it does, in a word or two. */
    Worded title(JobOrder order);

    /** Where what came of a job is looked at, where it has a page. */
    default Optional<String> resultPage(long resultId) {
        return Optional.empty();
    }

    /**
     * Does it, in the name of whoever began the job and in the transaction that notes that it is done; it commits nothing
     * itself, unless it {@link #keepsParts}.
     *
     * @param progress counts each row or lot, and thereby ends the work when it is stopped
     * @return key of what came of it; empty where nothing was new
     * @throws org.ballast.refusals.Refusal as the use case does
     */
    OptionalLong run(JobOrder order, JobProgress progress);
}
