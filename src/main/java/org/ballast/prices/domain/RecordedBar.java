package org.ballast.prices.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A bar as it is kept, with where it came from and what became of it. It is held if it is an outlier or
 * after a jump, then confirmed or
 * rejected by a controller; a correction never changes it but is recorded as the next revision, which supersedes it.
 *
 * @param revision 1 for the first; a correction has the next
 * @param supersededBy key of the revision that replaced it, absent while it is in force
 * @param importId the imported file, absent for a bar keyed in by hand
 * @param importLine line in that file, header = 1; 0 for a bar keyed in by hand
 * @param decidedBy who decided an outlier
 * @param reason why it was corrected, confirmed or rejected; empty for a plain import
 * @param heldFor why it was held back; empty for a bar that never was
 */
public record RecordedBar(
        PriceBar bar,
        long marketId,
        String market,
        long assetId,
        String asset,
        BarStatus status,
        int revision,
        OptionalLong supersededBy,
        OptionalLong importId,
        int importLine,
        String recordedBy,
        Instant recordedAt,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        String reason,
        Optional<HeldFor> heldFor) {

    public long id() {
        return bar.id();
    }
}
