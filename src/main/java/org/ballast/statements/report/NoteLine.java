package org.ballast.statements.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.ballast.amounts.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table in a note.
 *
 * @param units null where the table has no column of units, or the line none
 * @param amounts one a column; null where there is none
 */
public record NoteLine(Kind kind, String caption, @Nullable BigDecimal units, List<@Nullable Money> amounts) {

    /** How the line looks. */
    public enum Kind {
        LINE,
        TOTAL,
        WORDS
    }

    public NoteLine {
        // List.copyOf takes no null
        amounts = Collections.unmodifiableList(amounts);
    }

    public static NoteLine of(String caption, @Nullable Money... amounts) {
        return new NoteLine(Kind.LINE, caption, null, Arrays.asList(amounts));
    }

    public static NoteLine total(String caption, @Nullable Money... amounts) {
        return new NoteLine(Kind.TOTAL, caption, null, Arrays.asList(amounts));
    }

    /** Words about the line above. */
    public static NoteLine words(String text) {
        return new NoteLine(Kind.WORDS, text, null, List.of());
    }
}
