package org.ballast.measurement.domain;

import org.ballast.journal.domain.AccountRole;

/** The accounts that measured holdings are kept on, and what they earn. */
public enum MeasurementRole implements AccountRole {
    DIGITAL_ASSETS_AT_COST(true),
    ACCUMULATED_IMPAIRMENT(true),
    DIGITAL_ASSETS_AT_FAIR_VALUE(true),
    DEFERRED_TAX_ASSET(false),
    DEFERRED_TAX_LIABILITY(false),
    GAIN_ON_DISPOSAL(false),
    LOSS_ON_DISPOSAL(false),
    REMEASUREMENT_GAIN(false),
    REMEASUREMENT_LOSS(false),
    IMPAIRMENT_LOSS(false),
    REVERSAL_OF_IMPAIRMENT(false),
    PURCHASE_FEES(false),
    SELLING_FEES(false),
    NETWORK_FEES(false),
    REWARDS(false);

    private final boolean keptByLot;

    MeasurementRole(boolean keptByLot) {
        this.keptByLot = keptByLot;
    }

    /** Whether each of its lines names a lot. */
    public boolean isKeptByLot() {
        return keptByLot;
    }
}
