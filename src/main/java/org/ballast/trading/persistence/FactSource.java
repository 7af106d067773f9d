package org.ballast.trading.persistence;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * Where facts of trading come from.
 *
 * @param importId number of the file, absent of what was keyed in
 * @param by who recorded them
 * @param reason why recorded ones are said otherwise; empty where none is
 */
public record FactSource(OptionalLong importId, String by, Instant at, String reason) {

    /** The line of a file, nothing of what was keyed in. */
    OptionalLong importLine(long line) {
        return importId.isPresent() ? OptionalLong.of(line) : OptionalLong.empty();
    }

    /** The reason of a revision: the first has none. */
    String reasonOf(int revision) {
        return revision > 1 ? reason : "";
    }
}
