package org.ballast.expansion.web;

import org.ballast.expansion.domain.Expansion;
import org.ballast.expansion.domain.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The change of total assets by what made it, swaps netted; they add up to it. */
@Schema(name = "ExpansionSources")
public record BySourceJson(
        String opening,
        String adoptionRetainedEarnings,
        String adoptionDeferredTaxLiability,
        String remeasurementPreTax,
        String writeDown,
        String reversal,
        String gainOnDisposal,
        String fees,
        String derivatives,
        String operatingCashFlow,
        String otherLiabilities,
        String netDebt,
        String equityIssued,
        String distributions,
        String otherEquity,
        String exchange) {

    static BySourceJson of(Expansion expansion) {
        return new BySourceJson(
                of(expansion, Source.OPENING),
                of(expansion, Source.ADOPTION_EQUITY),
                of(expansion, Source.ADOPTION_TAX),
                of(expansion, Source.PRICE),
                of(expansion, Source.WRITE_DOWN),
                of(expansion, Source.REVERSAL),
                of(expansion, Source.DISPOSAL_RESULT),
                of(expansion, Source.FEES),
                of(expansion, Source.DERIVATIVES),
                of(expansion, Source.OPERATIONS),
                of(expansion, Source.OTHER_LIABILITIES),
                ExpansionJson.text(expansion.source(Source.DEBT_DRAWN).plus(expansion.source(Source.DEBT_REPAID))),
                of(expansion, Source.EQUITY_ISSUED),
                of(expansion, Source.DISTRIBUTIONS),
                of(expansion, Source.OTHER_EQUITY),
                of(expansion, Source.EXCHANGE));
    }

    private static String of(Expansion expansion, Source source) {
        return ExpansionJson.text(expansion.source(source));
    }
}
