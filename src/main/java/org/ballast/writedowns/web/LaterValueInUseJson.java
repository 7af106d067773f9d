package org.ballast.writedowns.web;

import java.time.LocalDate;
import java.util.List;
import org.ballast.writedowns.domain.LaterValueInUse;
import org.ballast.writedowns.domain.OpenTests;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A memo of value in use that was written after a write-down for its day was posted, as programs see it.
 *
 * @param usedRevision of the memo that the write-down rests on, null where it rests on none
 * @param memo key of the memo in force
 * @param revision of it
 */
@Schema(name = "LaterValueInUse")
public record LaterValueInUseJson(
        long writeDown,
        String asset,
        LocalDate reportingDate,
        @Nullable Integer usedRevision,
        long memo,
        int revision,
        String writtenBy) {

    /** All of them, by day. */
    public static List<LaterValueInUseJson> of(OpenTests tests) {
        return of(tests.laterValuesInUse());
    }

    static List<LaterValueInUseJson> of(List<LaterValueInUse> memos) {
        return memos.stream().map(LaterValueInUseJson::of).toList();
    }

    private static LaterValueInUseJson of(LaterValueInUse later) {
        return new LaterValueInUseJson(
                later.writeDown(),
                later.asset(),
                later.on(),
                later.used().isPresent() ? later.used().getAsInt() : null,
                later.memo(),
                later.inForce(),
                later.writtenBy());
    }
}
