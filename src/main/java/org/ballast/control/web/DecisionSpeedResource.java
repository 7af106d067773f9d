package org.ballast.control.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.approvals.application.ProposeApprovalPolicy;
import org.ballast.approvals.domain.Tier;
import org.ballast.approvals.domain.TierBounds;
import org.ballast.control.application.ReviewControl;
import org.ballast.control.domain.ControlReview;
import org.ballast.control.domain.ControlSentence;
import org.ballast.control.domain.Replay;
import org.ballast.control.domain.Replay.Moved;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.RefusalCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How fast and how controlled decisions are, for programs. */
@Path("/entities/{code}/decision-speed")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Cases")
public class DecisionSpeedResource {

    private static final int YEAR = 12;

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private ReviewControl reviewControl;

    @Inject
    private ProposeApprovalPolicy approvalPolicies;

    /** Decisions of a month. */
    @Schema(name = "DecisionMonth")
    public record MonthJson(String month, DecisionSpeedJson speed, long denials) {}

    /** Approvals that one rule refused. */
    @Schema(name = "RuleDenials")
    public record RuleJson(
            @Schema(implementation = RefusalCode.class) String rule, long denials) {}

    /** How the decisions of some months were. */
    @Schema(name = "ControlReview")
    public record ReviewJson(
            String currency,
            DecisionSpeedJson speed,
            List<MonthJson> months,
            long denials,
            List<RuleJson> denialsByRule,
            String costOfDelay,
            long unpriced) {

        static ReviewJson of(ControlReview review) {
            return new ReviewJson(
                    review.speed().amount().currency().getCurrencyCode(),
                    DecisionSpeedJson.of(review.speed()),
                    review.months().stream()
                            .map(each -> new MonthJson(
                                    monthOf(each.month()), DecisionSpeedJson.of(each.speed()), each.denials()))
                            .toList(),
                    review.allDenials(),
                    review.denials().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(each -> new RuleJson(each.getKey().name(), each.getValue()))
                            .toList(),
                    review.delay().total().amount().toPlainString(),
                    review.delay().unpriced());
        }

        private static String monthOf(YearMonth month) {
            return month.toString();
        }
    }

    /** A case and the tier that it would have had. */
    @Schema(name = "MovedCase")
    public record MovedCaseJson(
            long caseId,
            String amount,
            @Schema(implementation = Tier.class) String tier,
            @Schema(implementation = Tier.class) String triedTier) {}

    /** Cases of one sort. */
    @Schema(name = "MovedCases")
    public record MovedJson(long count, String amount, List<MovedCaseJson> largest) {

        static MovedJson of(Moved moved) {
            return new MovedJson(
                    moved.count(),
                    moved.amount().amount().toPlainString(),
                    moved.named().stream()
                            .map(each -> new MovedCaseJson(
                                    each.decision().caseId(),
                                    each.decision().weight().amount().amount().toPlainString(),
                                    each.decision().tier().name(),
                                    each.tried().name()))
                            .toList());
        }
    }

    /** The past under other bounds. */
    @Schema(name = "BoundsReplay")
    public record ReplayJson(
            DecisionSpeedJson asItWas,
            DecisionSpeedJson asTried,
            MovedJson faster,
            MovedJson slower,
            MovedJson lostSecondPair,
            MovedJson lostAll,
            MovedJson gainedSecondPair) {

        static ReplayJson of(Replay replay) {
            return new ReplayJson(
                    DecisionSpeedJson.of(replay.then()),
                    DecisionSpeedJson.of(replay.tried()),
                    MovedJson.of(replay.faster()),
                    MovedJson.of(replay.slower()),
                    MovedJson.of(replay.lostSecond()),
                    MovedJson.of(replay.lostAll()),
                    MovedJson.of(replay.gainedSecond()));
        }
    }

    @GET
    @Operation(
            operationId = "readDecisionSpeed",
            summary = "How long decisions took and how much of them two people looked at, by tier and month",
            description = "Of what was posted in the last months, this one included; a year where months is not given."
                    + " The objective is 95 % of the amount under two people and a median of 4 hours.")
    public ReviewJson read(@QueryParam("months") @Nullable String months) {
        return ReviewJson.of(reviewControl.of(entityCode, months(months)));
    }

    @GET
    @Path("replay")
    @Operation(
            operationId = "replayBounds",
            summary = "The same decisions under other bounds: which would have been faster, and which would have lost"
                    + " their second pair of eyes",
            description = "Each decision is weighed as it was submitted. Bounds that are not given are those of today;"
                    + " nothing is changed.")
    public ReplayJson replay(
            @QueryParam("months") @Nullable String months,
            @QueryParam("singleFrom") @Nullable String singleFrom,
            @QueryParam("dualFrom") @Nullable String dualFrom,
            @QueryParam("stepUpFrom") @Nullable String stepUpFrom) {
        TierBounds today = approvalPolicies.inForce(entityCode).bounds();
        Money single = bound("singleFrom", singleFrom, today.singleFrom());
        Money dual = bound("dualFrom", dualFrom, today.dualFrom());
        Money stepUp = bound("stepUpFrom", stepUpFrom, today.stepUpFrom());
        if (single.isNegative() || single.compareTo(dual) > 0 || dual.compareTo(stepUp) > 0) {
            throw new Field("dualFrom", dual.amount().toPlainString()).wrong(ControlSentence.BOUNDS_ASCEND);
        }
        return ReplayJson.of(reviewControl.replay(
                entityCode, months(months), new TierBounds(single, dual, stepUp, today.materiality())));
    }

    private static Money bound(String name, @Nullable String text, Money today) {
        return text == null ? today : new Field(name, text).money(today.currency());
    }

    private static int months(@Nullable String text) {
        return text == null
                ? YEAR
                : new Field("months", text)
                        .parsed(Integer::valueOf, ControlSentence.MONTHS.with(ReviewControl.MOST_MONTHS));
    }
}
