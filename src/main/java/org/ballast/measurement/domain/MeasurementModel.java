package org.ballast.measurement.domain;

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

    /** Whether a write-down is for good (accounting.md §1.1); printed in the disclosure, never chosen by a user. */
    public boolean isPermanent() {
        return model.isPermanent();
    }
}
