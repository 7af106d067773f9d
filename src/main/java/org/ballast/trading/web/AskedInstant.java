package org.ballast.trading.web;

import java.time.Clock;
import java.time.Instant;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.DateText;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;
import org.jspecify.annotations.Nullable;

/** The instant that a call or a page asks about, as {@code ?at=2026-01-19T12:00:00Z}. */
final class AskedInstant {

    /** After all that can be recorded. */
    static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private AskedInstant() {}

    /**
     * Now where none is named.
     *
     * @throws Refusal INVALID_INPUT if it is none
     */
    static Instant of(@Nullable String at, Clock clock) {
        return at == null || at.isEmpty() ? clock.instant() : said(at);
    }

    /**
     * The one that is named.
     *
     * @throws Refusal INVALID_INPUT if it is none
     */
    static Instant said(String at) {
        return new Field("at", at).parsed(DateText::instant, AmountsSentence.NOT_AN_INSTANT.with());
    }
}
