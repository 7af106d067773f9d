package org.ballast.writedowns.web;

import java.time.Instant;
import java.util.List;
import org.ballast.writedowns.domain.EvidenceChanges;
import org.ballast.writedowns.domain.EvidenceLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What moved since the evidence of a proposal was made.
 *
 * @param measurable whether the asset can be measured at all as things are
 * @param lines the lots and segments that differ, old beside new
 */
@Schema(name = "EvidenceChanges")
public record EvidenceChangesJson(boolean measurable, List<Line> lines) {

    /**
     * A lot or segment that differs.
     *
     * @param before null where it was not there
     * @param now null where it is gone
     */
    @Schema(name = "EvidenceChange")
    public record Line(
            String lot, @Nullable State before, @Nullable State now) {}

    /** What the evidence says of it. */
    @Schema(name = "EvidenceState")
    public record State(
            int segment,
            String quantity,
            String carryingBefore,
            @Nullable String price,
            @Nullable Instant pricedAt,
            @Nullable String valueInUse,
            String change) {

        static @Nullable State of(@Nullable EvidenceLine line) {
            return line == null
                    ? null
                    : new State(
                            line.segment(),
                            line.quantity().toString(),
                            line.carryingBefore().amount().toPlainString(),
                            line.price()
                                    .map(paid -> paid.perUnit().toPlainString())
                                    .orElse(null),
                            line.pricedAt().orElse(null),
                            line.valueInUse()
                                    .map(use -> use.amount().toPlainString())
                                    .orElse(null),
                            line.change().amount().toPlainString());
        }
    }

    static EvidenceChangesJson of(EvidenceChanges changes) {
        return new EvidenceChangesJson(
                changes.measurable(),
                changes.lines().stream()
                        .map(line -> new Line(
                                line.lot(),
                                State.of(line.before().orElse(null)),
                                State.of(line.now().orElse(null))))
                        .toList());
    }
}
