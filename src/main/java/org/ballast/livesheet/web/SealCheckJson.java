package org.ballast.livesheet.web;

import java.time.Instant;
import java.util.List;
import org.ballast.livesheet.domain.SealCheck;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of computing sealed minutes again, for programs. */
@Schema(name = "LiveSealCheck")
public record SealCheckJson(
        boolean whole,
        long seals,
        String finding,
        @Nullable Instant brokenAt,
        long gapCount,
        List<GapJson> gaps,
        String head) {

    /** Minutes without a seal, both included. */
    @Schema(name = "MinutesWithoutSeal")
    public record GapJson(Instant from, Instant to) {}

    static SealCheckJson of(SealCheck check) {
        return new SealCheckJson(
                check.isWhole(),
                check.seals(),
                check.finding().name(),
                check.brokenAt().orElse(null),
                check.gapCount(),
                check.gaps().stream()
                        .map(gap -> new GapJson(gap.from(), gap.to()))
                        .toList(),
                check.head());
    }
}
