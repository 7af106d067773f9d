package org.ballast.writedowns.application;

import java.util.List;
import org.ballast.writedowns.domain.BlockedAsset;
import org.ballast.writedowns.domain.MeasurementRun;
import org.ballast.writedowns.domain.Proposal;

/**
 * What came of a test run.
 *
 * @param proposals those that hold the run's losses: new ones, or the earlier ones where nothing had changed
 * @param blocked assets that could not be tested
 * @param repeated the same inputs had been tested before, and nothing was written
 */
public record RunResult(MeasurementRun run, List<Proposal> proposals, List<BlockedAsset> blocked, boolean repeated) {

    public RunResult {
        proposals = List.copyOf(proposals);
        blocked = List.copyOf(blocked);
    }
}
