package org.ballast.writedowns.application;

import java.util.List;
import java.util.Optional;
import org.ballast.writedowns.domain.AssetTest;
import org.ballast.writedowns.domain.Proposal;

/**
 * The test of an asset as its records stand now, beside what was proposed for the same period before.
 *
 * @param proposed the undecided or posted proposal that rests on the very same evidence
 * @param stale undecided proposals that rest on other evidence
 */
record CurrentTest(AssetTest test, Optional<Proposal> proposed, List<Proposal> stale) {

    /** Whether nothing has to be written for this asset. */
    boolean isProposed() {
        return stale.isEmpty() && (proposed.isPresent() || test.losses().isEmpty());
    }
}
