package org.ballast.trading.application;

import java.util.Optional;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.domain.TradingSentence;

/** The words that come with a correction. */
final class Why {

    static final int LONGEST = 1_000;

    private Why() {}

    /**
     * The reason of a correction; empty where nothing is corrected.
     *
     * @param reason empty where recorded facts may not be corrected
     * @throws Refusal REASON_REQUIRED if it says nothing, INVALID_INPUT if it has more than 1,000 characters
     */
    static String of(Optional<String> reason) {
        if (reason.isEmpty()) {
            return "";
        }
        String words = reason.get().strip();
        if (words.isEmpty()) {
            throw Refusal.ofField(RefusalCode.REASON_REQUIRED, "reason", "", TradingSentence.NEEDS_REASON);
        }
        if (words.length() > LONGEST) {
            throw Refusal.ofField("reason", "", TradingSentence.REASON_TOO_LONG);
        }
        return words;
    }
}
