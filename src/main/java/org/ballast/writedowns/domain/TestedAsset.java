package org.ballast.writedowns.domain;

import java.time.Instant;
import org.ballast.measurement.domain.TestPeriod;

/**
 * What came of an asset in one test run.
 *
 * @param at when the run was made
 */
public record TestedAsset(long assetId, TestPeriod period, Instant at, Outcome outcome) {

    /** Whether the run counts as the test of its period. */
    public enum Outcome {
        TESTED,
        BLOCKED,
        TURNED_DOWN
    }

    /** A lot that was recorded after the run was not in it. */
    public boolean covers(Instant recorded) {
        return outcome == Outcome.TESTED && !at.isBefore(recorded);
    }

    /** Why days do not count as tested although this run looked at some of them. */
    public UntestedLots.Cause cause() {
        return switch (outcome) {
            case TESTED -> UntestedLots.Cause.RECORDED_LATER;
            case BLOCKED -> UntestedLots.Cause.BLOCKED;
            case TURNED_DOWN -> UntestedLots.Cause.TURNED_DOWN;
        };
    }
}
