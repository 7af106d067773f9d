package org.ballast.writedowns.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.writedowns.domain.AssetMeasurement;
import org.ballast.writedowns.domain.Proposal;

/**
 * The measurement of an asset as its records stand now, beside what was proposed for the same period before.
 *
 * @param proposed undecided or posted proposals that rest on the very same evidence, at most one of each kind
 * @param stale undecided proposals that rest on other evidence
 */
record CurrentTest(AssetMeasurement test, List<Proposal> proposed, List<Proposal> stale) {

    CurrentTest {
        proposed = List.copyOf(proposed);
        stale = List.copyOf(stale);
    }

    /** The kinds of changes for which there is no proposal yet. */
    Set<MeasurementKind> missing() {
        Set<MeasurementKind> missing = EnumSet.noneOf(MeasurementKind.class);
        missing.addAll(test.kinds());
        proposed.forEach(each -> missing.remove(each.kind()));
        return missing;
    }

    /** Whether nothing has to be written for this asset. */
    boolean isProposed() {
        return stale.isEmpty() && missing().isEmpty();
    }
}
