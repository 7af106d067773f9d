package org.ballast.margin.domain;

import java.util.List;
import java.util.Locale;
import org.ballast.imports.domain.CsvForm;

/**
 * What the columns of a margin table are called: in a file as {@code valid_from}, in a call as {@code validFrom}.
 *
 * @param asInCall whether they are called as in a call
 */
public record TableColumns(boolean asInCall) {

    /** The columns of a file of margin tables. */
    public static final CsvForm FILE = new CsvForm(
            List.of("venue", "valid_from", "part"),
            List.of(
                    "warning_from",
                    "call_from",
                    "liquidation_rule",
                    "closing_fee",
                    "hours_to_meet",
                    "source",
                    "underlying",
                    "style",
                    "floor",
                    "initial_rate",
                    "maintenance_rate",
                    "deduction",
                    "share",
                    "least_share",
                    "maintenance_share"));

    /** The column of that name in a file. */
    String of(String column) {
        if (!asInCall) {
            return column;
        }
        StringBuilder name = new StringBuilder();
        for (String part : column.split("_", -1)) {
            name.append(name.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return name.toString();
    }
}
