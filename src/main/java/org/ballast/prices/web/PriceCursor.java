package org.ballast.prices.web;

import org.ballast.access.web.Cursor;
import org.ballast.amounts.DateText;
import org.ballast.prices.application.ReadPrices.Place;
import org.ballast.prices.domain.RecordedBar;
import org.jspecify.annotations.Nullable;

/** Where the next page of a list of prices begins. */
final class PriceCursor {

    private PriceCursor() {}

    static Place read(@Nullable String cursor) {
        return Cursor.read(
                cursor, Place.START, parts -> new Place(DateText.instant(parts.get(0)), Long.parseLong(parts.get(1))));
    }

    static String of(RecordedBar last) {
        return Cursor.of(last.bar().opensAt(), last.id());
    }
}
