package org.ballast.writedowns.application;

import java.util.List;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.TestRun;

/**
 * What came of a test run.
 *
 * @param proposals those that hold the run's losses: new ones, or the earlier ones where nothing had changed
 * @param repeated the same inputs had been tested before, and nothing was written
 */
public record RunResult(TestRun run, List<Proposal> proposals, boolean repeated) {

    public RunResult {
        proposals = List.copyOf(proposals);
    }
}
