package org.ballast.access.application;

import java.util.List;

/** What a feature adds to the work list. Each feature has beans of this kind; the work list asks them all. */
public interface WorkItems {

    /** What waits for whoever looks; groups without a thing in them are left out by the list. */
    List<WorkGroup> of(LookedAt look);

    /** Whether the first page has a part of its own for it, so that only messages tell of it this way. */
    default boolean isListedApart() {
        return false;
    }
}
