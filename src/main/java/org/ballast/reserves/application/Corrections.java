package org.ballast.reserves.application;

import java.util.Optional;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.reserves.domain.ReservesSentence;

/** The words that come with a correction. */
final class Corrections {

    static final int LONGEST_REASON = 1_000;

    private Corrections() {}

    /**
     * The reason, empty where nothing is corrected.
     *
     * @param reason empty where recorded balances may not be corrected
     * @throws Refusal REASON_REQUIRED if it says nothing, INVALID_INPUT if it is too long
     */
    static String reason(Optional<String> reason) {
        if (reason.isEmpty()) {
            return "";
        }
        String words = reason.get().strip();
        if (words.isEmpty()) {
            throw Refusal.ofField(RefusalCode.REASON_REQUIRED, "reason", "", ReservesSentence.NEEDS_REASON);
        }
        if (words.length() > LONGEST_REASON) {
            throw Refusal.ofField("reason", "", ReservesSentence.REASON_TOO_LONG, LONGEST_REASON);
        }
        return words;
    }
}
