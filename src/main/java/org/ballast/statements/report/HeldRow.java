package org.ballast.statements.report;

import org.ballast.amounts.Money;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table by asset: what is held of it at the reporting date.
 *
 * @param lots how many there are; null for the total
 * @param units with the decimal points below each other; null for the total
 * @param impairment accumulated, as it reduces the cost: negative
 * @param fairValue null if one of the lots has none
 */
public record HeldRow(
        Kind kind,
        String section,
        String table,
        String asset,
        @Nullable String lots,
        @Nullable String units,
        Money cost,
        Money impairment,
        Money carrying,
        @Nullable Money fairValue) {

    /** How the row looks. */
    public enum Kind {
        HELD,
        HELD_TOTAL
    }
}
