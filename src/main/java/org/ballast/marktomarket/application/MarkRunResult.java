package org.ballast.marktomarket.application;

import java.util.List;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.marktomarket.domain.MarkRun;

/**
 * What came of a run.
 *
 * @param proposals those that hold what was found: new ones, or the earlier ones where nothing had changed
 * @param repeated the same facts had been measured before, and nothing was written
 */
public record MarkRunResult(MarkRun run, List<MarkProposal> proposals, boolean repeated) {

    public MarkRunResult {
        proposals = List.copyOf(proposals);
    }
}
