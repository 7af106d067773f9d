package org.ballast.margin.domain;

import java.time.Instant;
import java.util.Optional;

/** What a check does about an account: decided of its margin, the call that is open and the time alone. */
public enum CallDecision {
    NOTHING,
    RAISE,
    CANCEL,
    BREACH;

    /**
     * A call is raised where the status asks for one and something is missing; cancelled as soon as the status does not ask
     * for one any more; breached once its time has passed.
     */
    public static CallDecision on(AccountMargin margin, Optional<MarginCall> open, Instant now) {
        boolean asks = margin.state().status().forbidsMore();
        if (open.isEmpty()) {
            return asks && margin.missing().signum() > 0 ? RAISE : NOTHING;
        }
        if (!asks) {
            return CANCEL;
        }
        return open.get().isDue(now) ? BREACH : NOTHING;
    }
}
