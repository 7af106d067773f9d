package org.ballast.prices.application;

import java.util.List;
import org.ballast.entities.domain.ReportingEntity;

/** Who measures by the prices of a market; a feature that knows policies tells it. */
public interface MarketUsers {

    /** The entities of which a book has or had the market as principal one for an asset, in the order of their keys. */
    List<ReportingEntity> measuringBy(long marketId, long assetId);
}
