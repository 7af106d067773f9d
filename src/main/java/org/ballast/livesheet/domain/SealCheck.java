package org.ballast.livesheet.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of computing sealed minutes again.
 *
 * @param seals how many were computed
 * @param finding WHOLE, or what is wrong with the first that does not fit
 * @param brokenAt the minute of that one
 * @param gapCount stretches of minutes without a seal between the first and the last
 * @param gaps the first 20 of them
 * @param head hash of the last seal, by which the whole stretch can be told from another one; empty without seals
 */
public record SealCheck(
        long seals,
        SealFinding finding,
        Optional<Instant> brokenAt,
        long gapCount,
        List<SealReading.Gap> gaps,
        String head) {

    public SealCheck {
        gaps = List.copyOf(gaps);
    }

    public boolean isWhole() {
        return finding == SealFinding.WHOLE;
    }
}
