package org.ballast.prices.web;

import java.util.List;
import java.util.Optional;
import org.ballast.amounts.DateText;
import org.ballast.pages.web.Cursor;
import org.ballast.prices.domain.BarCursor;
import org.ballast.prices.domain.HeldCursor;
import org.ballast.prices.domain.RecordedBar;
import org.jspecify.annotations.Nullable;

/** Where a list of prices goes on, as text. */
final class PriceCursor {

    private PriceCursor() {}

    static Optional<BarCursor> read(@Nullable String cursor) {
        return Cursor.read(cursor, Optional.empty(), parts -> Optional.of(bar(parts)));
    }

    static String of(RecordedBar bar) {
        return Cursor.of(bar.bar().opensAt(), bar.id());
    }

    static Optional<HeldCursor> held(@Nullable String cursor) {
        return Cursor.read(
                cursor, Optional.empty(), parts -> Optional.of(new HeldCursor(parts.get(2), parts.get(3), bar(parts))));
    }

    static String ofHeld(RecordedBar bar) {
        return Cursor.of(bar.bar().opensAt(), bar.id(), bar.market(), bar.asset());
    }

    private static BarCursor bar(List<String> parts) {
        return new BarCursor(DateText.instant(parts.get(0)), Long.parseLong(parts.get(1)));
    }
}
