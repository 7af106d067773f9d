package org.ballast.statements.report;

import java.math.BigDecimal;
import org.ballast.amounts.Money;
import org.jspecify.annotations.Nullable;

/**
 * A row of the schedule of lots.
 *
 * @param section the asset
 * @param lot code of the lot, or the words of a paragraph or a total
 * @param units with the decimal points below each other
 * @param lowest since acquisition; null before the first test
 * @param impairment accumulated, as it reduces the cost: negative
 */
public record LotRow(
        Kind kind,
        String section,
        String lot,
        @Nullable String acquired,
        @Nullable String units,
        @Nullable Money cost,
        @Nullable BigDecimal lowest,
        @Nullable String when,
        @Nullable Money impairment,
        @Nullable Money carrying,
        @Nullable Money fairValue) {

    /** How the row looks. */
    public enum Kind {
        LOT,
        LOT_CODE,
        LOT_TOTAL,
        LOT_WORDS
    }

    static LotRow code(String section, String code) {
        return new LotRow(Kind.LOT_CODE, section, code, null, null, null, null, null, null, null, null);
    }

    static LotRow words(String section, String text) {
        return new LotRow(Kind.LOT_WORDS, section, text, null, null, null, null, null, null, null, null);
    }
}
