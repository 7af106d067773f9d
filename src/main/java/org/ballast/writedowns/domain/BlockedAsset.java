package org.ballast.writedowns.domain;

import java.util.List;
import java.util.OptionalLong;
import org.ballast.assets.domain.Asset;
import org.ballast.measurement.domain.Gap;
import org.ballast.refusals.RefusalCode;
import org.ballast.words.Sentence;

/**
 * An asset that a test run could not look at. The others are tested all the same.
 *
 * @param message a sentence for people
 * @param gaps the hours without a usable price, in order; none where something else is in the way
 * @param undecided the proposal that must be decided first
 */
public record BlockedAsset(Asset asset, RefusalCode code, String message, List<Gap> gaps, OptionalLong undecided)
        implements AssetResult {

    public BlockedAsset {
        gaps = List.copyOf(gaps);
    }

    /** Blocked by something else than prices. */
    public static BlockedAsset by(Asset asset, RefusalCode code, Sentence sentence, Object... arguments) {
        return new BlockedAsset(asset, code, sentence.with(arguments).text(), List.of(), OptionalLong.empty());
    }

    /** What it is blocked by, as a text that is the same for the same cause. */
    public String cause() {
        return asset.symbol() + "|" + code + "|" + message + "|" + gaps;
    }
}
