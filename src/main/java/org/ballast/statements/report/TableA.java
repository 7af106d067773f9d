package org.ballast.statements.report;

import java.util.Arrays;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.statements.domain.RollForward;

/** The lines of Table A (accounting.md §6.1) in their order, each with the sign that it has in the sum. */
enum TableA {
    OPENING("opening"),
    PURCHASES("purchases"),
    IMPAIRMENT_LOSSES("impairmentLosses"),
    SALES("sales"),
    GAIN_ON_SALE("gainOnSale"),
    DERECOGNISED("derecognised"),
    CLOSING("closing"),
    ORIGINAL_COST("originalCost"),
    CUMULATIVE_IMPAIRMENT("cumulativeImpairment");

    private final String name;

    TableA(String name) {
        this.name = name;
    }

    /** The lines of two periods: what passed to fair value has one only where something did. */
    static List<TableA> of(RollForward current, RollForward prior) {
        boolean adopted =
                !current.derecognised().isZero() || !prior.derecognised().isZero();
        return Arrays.stream(values())
                .filter(line -> line != DERECOGNISED || adopted)
                .toList();
    }

    /** The caption in the message bundle. */
    String key() {
        return "tableA." + name;
    }

    Money of(RollForward roll) {
        return switch (this) {
            case OPENING -> roll.opening();
            case PURCHASES -> roll.purchases();
            case IMPAIRMENT_LOSSES -> roll.impairmentLosses().negated();
            case SALES -> roll.sales().negated();
            case GAIN_ON_SALE -> roll.gainOnSale();
            case DERECOGNISED -> roll.derecognised().negated();
            case CLOSING -> roll.closing();
            case ORIGINAL_COST -> roll.originalCost();
            case CUMULATIVE_IMPAIRMENT -> roll.cumulativeImpairment().negated();
        };
    }
}
