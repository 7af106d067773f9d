package org.ballast.writedowns.web;

import java.io.Serializable;
import org.ballast.entities.web.Given;
import org.ballast.writedowns.application.NewValueInUse.NewCashFlow;
import org.jspecify.annotations.Nullable;

/** A cash flow in the form of a value in use, as it is keyed in. */
public class CashFlowRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String years;
    private String perUnit;

    CashFlowRow(String years, String perUnit) {
        this.years = years;
        this.perUnit = perUnit;
    }

    /** A year alone says nothing yet. */
    boolean isFilled() {
        return !perUnit.isEmpty();
    }

    /** A text that is no whole number is no number of years either. */
    NewCashFlow said() {
        Integer wholeYears = years.matches("\\d{1,9}") ? Integer.valueOf(years) : Integer.valueOf(-1);
        return new NewCashFlow(wholeYears, perUnit);
    }

    public String getYears() {
        return years;
    }

    public void setYears(@Nullable String years) {
        this.years = Given.orEmpty(years);
    }

    public String getPerUnit() {
        return perUnit;
    }

    public void setPerUnit(@Nullable String perUnit) {
        this.perUnit = Given.orEmpty(perUnit);
    }
}
