package org.ballast.expansion.web;

import static org.ballast.expansion.domain.Leg.Side.CASH;
import static org.ballast.expansion.domain.Leg.Side.CLAIMS;
import static org.ballast.expansion.domain.Leg.Side.DIGITAL;
import static org.ballast.expansion.domain.Leg.Side.OTHER;
import static org.ballast.expansion.domain.Swap.CORRECTIONS;
import static org.ballast.expansion.domain.Swap.DISPOSALS;
import static org.ballast.expansion.domain.Swap.PURCHASES;

import org.ballast.expansion.domain.Expansion;
import org.ballast.expansion.domain.Leg;
import org.ballast.expansion.domain.Source;
import org.ballast.expansion.domain.Swap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The change of total assets with both legs of what was swapped inside them; they add up to it. */
@Schema(name = "ExpansionComponents")
public record ComponentsJson(
        String opening,
        String accountingChange,
        String purchasesDigital,
        String purchasesCash,
        String purchasesClaims,
        String purchasesOther,
        String disposalsDigital,
        String disposalsCash,
        String disposalsClaims,
        String disposalsOther,
        String correctionsDigital,
        String correctionsCash,
        String correctionsOther,
        String priceChange,
        String writeDown,
        String reversal,
        String disposalResult,
        String fees,
        String derivatives,
        String operatingCashFlow,
        String otherLiabilities,
        String debtDrawn,
        String debtRepaid,
        String equityIssued,
        String distributions,
        String otherEquity,
        String exchange) {

    static ComponentsJson of(Expansion expansion) {
        return new ComponentsJson(
                beside(expansion, Source.OPENING),
                ExpansionJson.text(
                        expansion.besideSwaps(Source.ADOPTION_EQUITY).plus(expansion.besideSwaps(Source.ADOPTION_TAX))),
                leg(expansion, PURCHASES, DIGITAL),
                leg(expansion, PURCHASES, CASH),
                leg(expansion, PURCHASES, CLAIMS),
                leg(expansion, PURCHASES, OTHER),
                leg(expansion, DISPOSALS, DIGITAL),
                leg(expansion, DISPOSALS, CASH),
                leg(expansion, DISPOSALS, CLAIMS),
                leg(expansion, DISPOSALS, OTHER),
                leg(expansion, CORRECTIONS, DIGITAL),
                leg(expansion, CORRECTIONS, CASH),
                leg(expansion, CORRECTIONS, OTHER),
                beside(expansion, Source.PRICE),
                beside(expansion, Source.WRITE_DOWN),
                beside(expansion, Source.REVERSAL),
                beside(expansion, Source.DISPOSAL_RESULT),
                beside(expansion, Source.FEES),
                beside(expansion, Source.DERIVATIVES),
                beside(expansion, Source.OPERATIONS),
                beside(expansion, Source.OTHER_LIABILITIES),
                beside(expansion, Source.DEBT_DRAWN),
                beside(expansion, Source.DEBT_REPAID),
                beside(expansion, Source.EQUITY_ISSUED),
                beside(expansion, Source.DISTRIBUTIONS),
                beside(expansion, Source.OTHER_EQUITY),
                beside(expansion, Source.EXCHANGE));
    }

    private static String leg(Expansion expansion, Swap swap, Leg.Side side) {
        return ExpansionJson.text(expansion.leg(swap, side));
    }

    private static String beside(Expansion expansion, Source source) {
        return ExpansionJson.text(expansion.besideSwaps(source));
    }
}
