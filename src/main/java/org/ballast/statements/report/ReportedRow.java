package org.ballast.statements.report;

import org.ballast.amounts.Money;

/** A published figure beside that of these books. */
public record ReportedRow(
        Kind kind,
        String section,
        String table,
        String figure,
        Money reported,
        Money ours,
        Money difference,
        String source) {

    /** How the row looks. */
    public enum Kind {
        REPORTED
    }
}
