package org.ballast.control.web;

import java.time.Duration;
import java.util.List;
import org.ballast.approvals.domain.DecisionTime;
import org.ballast.approvals.domain.Tier;
import org.ballast.control.domain.DecisionSpeed;
import org.ballast.control.domain.TierSpeed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How fast decisions were, as programs see it. */
@Schema(name = "DecisionSpeed")
public record DecisionSpeedJson(
        long count,
        String totalAmount,
        String medianSeconds,
        String p95Seconds,
        String shareOfAmountUnderDualOrMore,
        String shareOfCountPostedByItself,
        boolean meetsObjective,
        List<TierSpeedJson> tiers) {

    /** The same of one tier. */
    @Schema(name = "TierSpeed")
    public record TierSpeedJson(
            @Schema(implementation = Tier.class) String tier,
            long count,
            String shareOfCount,
            String amount,
            String shareOfAmount,
            String medianSeconds,
            String p95Seconds,
            @Nullable String approvalMedianSeconds,
            @Nullable String approvalP95Seconds,
            long reversals) {

        static TierSpeedJson of(TierSpeed speed) {
            return new TierSpeedJson(
                    speed.tier().name(),
                    speed.count(),
                    speed.shareOfCount().toPlainString(),
                    speed.amount().amount().toPlainString(),
                    speed.shareOfAmount().toPlainString(),
                    seconds(speed.toPosting().median()),
                    seconds(speed.toPosting().ninetyFifth()),
                    speed.toApproval()
                            .map(DecisionTime::median)
                            .map(DecisionSpeedJson::seconds)
                            .orElse(null),
                    speed.toApproval()
                            .map(DecisionTime::ninetyFifth)
                            .map(DecisionSpeedJson::seconds)
                            .orElse(null),
                    speed.reversals());
        }
    }

    static DecisionSpeedJson of(DecisionSpeed speed) {
        return new DecisionSpeedJson(
                speed.count(),
                speed.amount().amount().toPlainString(),
                seconds(speed.median()),
                seconds(speed.ninetyFifth()),
                speed.dualShare().toPlainString(),
                speed.autoShare().toPlainString(),
                speed.meetsObjective(),
                speed.byTier().stream().map(TierSpeedJson::of).toList());
    }

    private static String seconds(Duration taken) {
        return Spans.seconds(taken).toPlainString();
    }
}
