package org.ballast.writedowns.domain;

import org.ballast.assets.domain.Asset;

/** What comes of the test of one asset in one period: it is tested, or it blocks itself alone. */
public sealed interface AssetResult permits AssetMeasurement, BlockedAsset {

    Asset asset();
}
