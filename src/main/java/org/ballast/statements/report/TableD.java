package org.ballast.statements.report;

import org.ballast.amounts.Money;
import org.ballast.statements.domain.FairValueReconciliation;

/** The lines of Table D (accounting.md §6.2) in their order, each with the sign that it has in the sum. */
enum TableD {
    OPENING("opening"),
    TAKEN_OVER("takenOver"),
    ADOPTION("adoption"),
    ADDITIONS("additions"),
    DISPOSITIONS("dispositions"),
    GAINS("gains"),
    LOSSES("losses"),
    CLOSING("closing");

    private final String name;

    TableD(String name) {
        this.name = name;
    }

    /** The caption in the message bundle. */
    String key() {
        return "tableD." + name;
    }

    /** Whether it is left out of a period in which nothing passed to fair value. */
    boolean isOfAdoption() {
        return this == TAKEN_OVER || this == ADOPTION;
    }

    Money of(FairValueReconciliation table) {
        return switch (this) {
            case OPENING -> table.opening();
            case TAKEN_OVER -> table.takenOver();
            case ADOPTION -> table.adoption();
            case ADDITIONS -> table.rolled().additions();
            case DISPOSITIONS -> table.rolled().dispositions().negated();
            case GAINS -> table.rolled().gains();
            case LOSSES -> table.rolled().losses().negated();
            case CLOSING -> table.rolled().closing();
        };
    }
}
