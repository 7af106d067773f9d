package org.ballast.expansion.report;

import java.util.List;
import org.ballast.expansion.domain.Growth;

/** Whether a balance sheet expands, and by which of the two conditions it does or does not. */
public final class GrowthText {

    private GrowthText() {}

    /** Two sentences, one a condition. */
    public static List<String> conditions(Growth growth, ExpansionWords words) {
        return List.of(
                growth.rate()
                        .map(rate -> words.text(
                                "growth.rate." + growth.isLarge(),
                                ExpansionWords.amount(growth.change()),
                                ExpansionWords.percent(rate)))
                        .orElseGet(() -> words.text(
                                "growth.fromNothing." + growth.isLarge(), ExpansionWords.amount(growth.change()))),
                growth.share()
                        .map(share -> words.text(
                                "growth.share." + growth.isFinancedByLiabilities(),
                                ExpansionWords.amount(growth.purchases()),
                                ExpansionWords.amount(growth.raised()),
                                ExpansionWords.percent(share)))
                        .orElseGet(() -> words.text("growth.noShare")));
    }

    /** What the two say together. */
    public static String finding(Growth growth, ExpansionWords words) {
        return words.text("growth.finding." + growth.isExpansion());
    }
}
