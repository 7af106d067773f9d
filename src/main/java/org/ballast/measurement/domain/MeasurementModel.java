package org.ballast.measurement.domain;

/** How a holding is measured after acquisition (accounting.md §1.0). */
public enum MeasurementModel {
    /** ASC 350-30: cost less impairment, lot by lot, lowest price since acquisition, never reversed (350-30-35-20). */
    US_COST_LESS_IMPAIRMENT;

    /** Whether a write-down is for good (accounting.md §1.1); printed in the disclosure, never chosen by a user. */
    public boolean isPermanent() {
        return switch (this) {
            case US_COST_LESS_IMPAIRMENT -> true;
        };
    }
}
