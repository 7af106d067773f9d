package org.ballast.hedging.domain;

import java.util.List;
import org.ballast.hedging.domain.HedgedAsset.LeftOut;

/**
 * What is open in trading accounts against one asset.
 *
 * @param left positions that could not be counted, each with its reason
 */
public record OpenHedge(Hedge hedge, List<LeftOut> left) {

    public static final OpenHedge NOTHING = new OpenHedge(Hedge.NONE, List.of());

    public OpenHedge {
        left = List.copyOf(left);
    }
}
