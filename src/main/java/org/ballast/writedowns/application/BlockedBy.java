package org.ballast.writedowns.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
import org.ballast.words.Said;
import org.ballast.writedowns.domain.AssetResult;
import org.ballast.writedowns.domain.BlockedAsset;
import org.ballast.writedowns.domain.WritedownsSentence;

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
                .map(gap -> WritedownsSentence.GAP
                        .with(gap.span().inWords(), words(gap.reason()))
                        .text())
                .collect(Collectors.joining("; "));
        int more = gaps.size() - NAMED_IN_A_SENTENCE;
        Said said = more > 0
                ? WritedownsSentence.MANY_GAPS.with(asset.symbol(), markets, named, more)
                : WritedownsSentence.GAPS.with(asset.symbol(), markets, named);
        return new BlockedAsset(asset, RefusalCode.NO_PRICE, said.text(), gaps, OptionalLong.empty());
    }

    /** Prices of the asset that a second person has not decided on; empty where none waits. */
    static Optional<AssetResult> waiting(Asset asset, PrincipalMarketPrices.Found prices) {
        return prices.waiting().isEmpty()
                ? Optional.empty()
                : Optional.of(BlockedAsset.by(
                        asset, RefusalCode.NO_PRICE, WritedownsSentence.PRICES_WAIT, asset.symbol(), prices.waiting()));
    }

    /** In a sentence, after the hours. */
    static Said words(GapReason reason) {
        return switch (reason) {
            case NONE_RECORDED -> WritedownsSentence.NONE_RECORDED.with();
            case HELD -> WritedownsSentence.HELD_BACK.with();
            case REJECTED -> WritedownsSentence.NOT_CORRECTED.with();
            case OVER_CUT_OFF -> WritedownsSentence.OVER_PERIOD_END.with();
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
                WritedownsSentence.NOTHING_TESTED.with(
                        all.stream().map(BlockedAsset::message).collect(Collectors.joining(" "))),
                errors.subList(0, Math.min(errors.size(), MOST_ERRORS)),
                errors.size(),
                all);
    }

    private static List<FieldError> errors(BlockedAsset blocked) {
        if (blocked.gaps().isEmpty()) {
            return List.of(new FieldError(
                    0, "asset", blocked.asset().symbol(), WritedownsSentence.BLOCKED, blocked.message()));
        }
        return blocked.gaps().stream()
                .map(gap -> new FieldError(
                        0,
                        "prices",
                        gap.span().from() + "/" + gap.span().to(),
                        WritedownsSentence.GAP_OF_ASSET,
                        blocked.asset().symbol(),
                        gap.market(),
                        gap.span().inWords(),
                        words(gap.reason())))
                .toList();
    }
}
