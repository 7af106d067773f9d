package org.ballast.histories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Everything that a walk through approvals works with. */
@ApplicationScoped
class DutyOffice {

    @Inject
    private DutyCast cast;

    @Inject
    private DutyDesk desk;

    @Inject
    private DutyDecisions decisions;

    @Inject
    private DutyRecords records;

    @Inject
    private DutyPapers papers;

    DutyCast cast() {
        return cast;
    }

    DutyDesk desk() {
        return desk;
    }

    DutyDecisions decisions() {
        return decisions;
    }

    DutyRecords records() {
        return records;
    }

    DutyPapers papers() {
        return papers;
    }

    /** Takes a step, or learns that it is refused; true where it was done. */
    @FunctionalInterface
    interface Taking {
        boolean take(String what, Runnable step);
    }
}
