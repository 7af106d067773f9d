package org.ballast.assets.domain;

import org.ballast.words.Sentence;

/** What is said of assets where something is refused. */
public enum AssetsSentence implements Sentence {
    SYMBOL_FORM,
    NAME_LENGTH,
    DECIMALS_BOUNDS,
    NO_ASSET,
    NO_ASSET_WITH_KEY,
    ASSET_EXISTS
}
