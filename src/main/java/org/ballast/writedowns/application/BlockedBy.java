package org.ballast.writedowns.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.ballast.assets.domain.Asset;
import org.ballast.measurement.domain.Coverage;
import org.ballast.measurement.domain.Gap;
import org.ballast.measurement.domain.GapReason;
import org.ballast.prices.domain.Span;
import org.ballast.prices.domain.Spans;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.domain.BlockedAsset;

/** Why assets cannot be tested, in words: hours as ranges with a reason each, never a line a day. */
final class BlockedBy {

    private static final int NAMED_IN_A_SENTENCE = 5;
    private static final int MOST_ERRORS = 1_000;

    private BlockedBy() {}

    /**
     * @param missing hours that any of the asset's lots needs
     */
    static BlockedAsset prices(
            Asset asset, Collection<Span> missing, Coverage coverage, PrincipalMarketPrices.Found prices) {
        List<Gap> gaps = new ArrayList<>();
        for (Span span : Spans.of(missing).spans()) {
            coverage.reasons(span)
                    .forEach((part, reason) -> gaps.add(new Gap(part, reason, prices.marketAt(part.from()))));
        }
        String markets = gaps.stream().map(Gap::market).distinct().collect(Collectors.joining(", "));
        String named = gaps.stream()
                .limit(NAMED_IN_A_SENTENCE)
                .map(gap -> gap.span().inWords() + " " + words(gap.reason()))
                .collect(Collectors.joining("; "));
        int more = gaps.size() - NAMED_IN_A_SENTENCE;
        String message = asset.symbol() + " at " + markets + " has no usable price: " + named
                + (more > 0 ? "; and " + more + " more spans" : "") + ".";
        return new BlockedAsset(asset, RefusalCode.NO_PRICE, message, gaps, OptionalLong.empty());
    }

    /** In a sentence, after the hours. */
    static String words(GapReason reason) {
        return switch (reason) {
            case NONE_RECORDED -> "(none recorded)";
            case HELD -> "(held back until a controller decides)";
            case REJECTED -> "(rejected and not corrected yet)";
            case OVER_CUT_OFF ->
                "(the only bar is open over the end of the period, and the policy requires shorter ones)";
        };
    }

    /** The refusal where nothing could be tested. */
    static NothingTestable refusal(List<BlockedAsset> all) {
        List<FieldError> errors =
                all.stream().flatMap(each -> errors(each).stream()).toList();
        RefusalCode code = all.get(0).code();
        boolean same = all.stream().allMatch(each -> each.code() == code);
        return new NothingTestable(
                same ? code : RefusalCode.NO_PRICE,
                all.stream().map(BlockedAsset::message).collect(Collectors.joining(" ")) + " Nothing was tested.",
                errors.subList(0, Math.min(errors.size(), MOST_ERRORS)),
                errors.size(),
                all);
    }

    private static List<FieldError> errors(BlockedAsset blocked) {
        if (blocked.gaps().isEmpty()) {
            return List.of(new FieldError(0, "asset", blocked.asset().symbol(), blocked.message()));
        }
        return blocked.gaps().stream()
                .map(gap -> new FieldError(
                        0,
                        "prices",
                        gap.span().from() + "/" + gap.span().to(),
                        blocked.asset().symbol() + " at " + gap.market() + ", "
                                + gap.span().inWords() + " " + words(gap.reason())))
                .toList();
    }
}
