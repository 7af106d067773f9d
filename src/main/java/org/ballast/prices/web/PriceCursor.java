package org.ballast.prices.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.ballast.access.domain.Refusal;
import org.ballast.access.domain.RefusalCode;
import org.ballast.prices.application.ReadPrices.Place;
import org.ballast.prices.domain.RecordedBar;
import org.jspecify.annotations.Nullable;

/** Where the next page of a list of prices begins, opaque to the caller. */
final class PriceCursor {

    private PriceCursor() {}

    static Place read(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return Place.START;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int bar = text.indexOf('|');
            return new Place(Instant.parse(text.substring(0, bar)), Long.parseLong(text.substring(bar + 1)));
        } catch (RuntimeException unreadable) {
            throw new Refusal(RefusalCode.INVALID_INPUT, "The cursor is not one that this list gave.");
        }
    }

    /** The cursor after a page, null after the last one. */
    static @Nullable String after(List<RecordedBar> page, int limit) {
        if (page.size() < limit) {
            return null;
        }
        RecordedBar last = page.get(page.size() - 1);
        String text = last.bar().opensAt() + "|" + last.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
