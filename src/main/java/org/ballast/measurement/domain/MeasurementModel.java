package org.ballast.measurement.domain;

import java.util.Arrays;
import org.ballast.entities.domain.Framework;

/** How a holding is measured after acquisition (accounting.md §1.0). */
public enum MeasurementModel {
    /** ASC 350-30: cost less impairment, lot by lot, lowest price since acquisition, never reversed (350-30-35-20). */
    US_COST_LESS_IMPAIRMENT(new LowestPriceModel()),
    /** ASC 350-60 (ASU 2023-08): fair value, every change in net income (350-60-35-1). */
    US_FAIR_VALUE_NI(new FairValueModel()),
    /** IAS 38.74 with IAS 36: cost less impairment, recoverable amount at the reporting date, reversed up to cost. */
    IFRS_COST_IMPAIRMENT(new RecoverableAmountModel());

    // A model has no state
    @SuppressWarnings("ImmutableEnumChecker")
    private final Model model;

    MeasurementModel(Model model) {
        this.model = model;
    }

    /** What it does. */
    public Model model() {
        return model;
    }

    /** Whether its lots stand on the account of what is kept at fair value. */
    public boolean isAtFairValue() {
        return PostingMatrix.assetAccount(this) == MeasurementRole.DIGITAL_ASSETS_AT_FAIR_VALUE;
    }

    /** The model that records at cost under a framework; under one that no model names, that of IFRS. */
    public static MeasurementModel atCostUnder(Framework framework) {
        return Arrays.stream(values())
                .filter(model -> model.model().frameworks().contains(framework) && !model.isAtFairValue())
                .findFirst()
                .orElse(IFRS_COST_IMPAIRMENT);
    }

    /** Whether a write-down is for good (accounting.md §1.1); printed in the disclosure, never chosen by a user. */
    public boolean isPermanent() {
        return model.isPermanent();
    }
}
