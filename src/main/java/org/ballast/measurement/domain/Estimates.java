package org.ballast.measurement.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an entity estimates of an asset at a reporting date, beside its price.
 *
 * @param costsOfDisposal incremental costs of selling as a part of the price, as 0.0025 for a quarter of a percent; neither
 *     finance cost nor tax (IAS 36.28)
 * @param valueInUse empty where nothing suggests that it materially exceeds fair value less costs of disposal (IAS 36.21)
 */
public record Estimates(BigDecimal costsOfDisposal, Optional<ValueInUse> valueInUse) {

    /** Nothing that changes a fair value. */
    public static final Estimates NONE = new Estimates(BigDecimal.ZERO, Optional.empty());

    /**
     * @throws IllegalArgumentException if the costs are below zero, or as much as the price
     */
    public Estimates {
        if (costsOfDisposal.signum() < 0 || costsOfDisposal.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("costs of disposal are a part of the price: " + costsOfDisposal);
        }
    }
}
