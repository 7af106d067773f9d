package org.ballast.capital.report;

import org.ballast.amounts.Money;
import org.jspecify.annotations.Nullable;

/**
 * A row of the capital report, printed by {@code reports/statements/Note.jrxml}.
 *
 * @param section the heading that it stands under
 * @param table not empty for the lines of a table, whose heads are repeated on each page
 * @param units a ratio or weight as it is read
 */
public record CapitalRow(
        String kind,
        String section,
        String table,
        String text,
        String head1,
        String head2,
        String head3,
        @Nullable String units,
        @Nullable Money amount1,
        @Nullable Money amount2,
        @Nullable Money amount3) {}
