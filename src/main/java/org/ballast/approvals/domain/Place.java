package org.ballast.approvals.domain;

import java.time.LocalDate;

/** Where a case stands among those that wait: by the day by which it should be decided, then by its key. */
public record Place(LocalDate dueOn, long id) {

    /** Before all others. */
    public static final Place FIRST = new Place(LocalDate.of(1, 1, 1), 0);

    /** Behind all others. */
    public static final Place LAST = new Place(LocalDate.of(9999, 12, 31), Long.MAX_VALUE);

    /**
     * @throws java.util.NoSuchElementException if the case was never submitted
     */
    public static Place of(ApprovalCase waiting) {
        return new Place(waiting.dueOn().orElseThrow(), waiting.id());
    }
}
