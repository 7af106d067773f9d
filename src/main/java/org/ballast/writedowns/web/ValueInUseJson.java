package org.ballast.writedowns.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballast.measurement.domain.ValueInUse;
import org.ballast.writedowns.domain.ValueInUseMemo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A memo of value in use for programs.
 *
 * @param inForce false once a later memo of the same asset and day took its place
 * @param valuePerUnit present value of one unit, rounded to be shown; tests compute with the exact one
 */
@Schema(name = "ValueInUse")
public record ValueInUseJson(
        long id,
        String asset,
        LocalDate reportingDate,
        int revision,
        boolean inForce,
        String currency,
        String discountRate,
        String priceGrowth,
        String level3Memo,
        String narrative,
        List<CashFlow> cashFlows,
        String valuePerUnit,
        String writtenBy,
        Instant writtenAt) {

    private static final int DECIMALS = 8;

    /** Cash that one unit is expected to bring so many years after the reporting date. */
    @Schema(name = "CashFlow")
    public record CashFlow(int years, String perUnit) {

        private static CashFlow of(ValueInUse.CashFlow flow) {
            return new CashFlow(flow.years(), flow.perUnit().toPlainString());
        }
    }

    static ValueInUseJson of(ValueInUseMemo memo) {
        ValueInUse estimate = memo.terms().estimate();
        return new ValueInUseJson(
                memo.id(),
                memo.asset(),
                memo.on(),
                memo.revision(),
                memo.inForce(),
                estimate.currency().getCurrencyCode(),
                estimate.preTaxRate().toPlainString(),
                memo.terms().priceGrowth().toPlainString(),
                memo.terms().level3Memo(),
                memo.terms().narrative(),
                estimate.flows().stream().map(CashFlow::of).toList(),
                estimate.perUnit(DECIMALS).toPlainString(),
                memo.writtenBy(),
                memo.writtenAt());
    }
}
