package org.ballast.trading.web;

import java.time.Instant;
import org.ballast.pages.web.Cursor;
import org.ballast.refusals.Refusal;
import org.jspecify.annotations.Nullable;

/** Where a list of movements goes on: before an instant, and of that very instant before a key. */
record MovementCursor(Instant before, long beforeId) {

    /**
     * @throws Refusal INVALID_INPUT if it is no cursor of this list
     */
    static MovementCursor read(@Nullable String cursor) {
        return Cursor.read(
                cursor,
                new MovementCursor(AskedInstant.END, Long.MAX_VALUE),
                parts -> new MovementCursor(Instant.parse(parts.getFirst()), Long.parseLong(parts.get(1))));
    }
}
