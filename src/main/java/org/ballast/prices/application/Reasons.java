package org.ballast.prices.application;

import java.util.List;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;

/** The words that a correction or a decision must come with. */
final class Reasons {

    private Reasons() {}

    /**
     * @throws Refusal REASON_REQUIRED if there are none, INVALID_INPUT if there are more than 1,000 characters
     */
    static String required(String reason) {
        String words = reason.strip();
        if (words.isEmpty()) {
            throw refused(RefusalCode.REASON_REQUIRED, "This needs a reason; nothing was changed.");
        }
        if (words.length() > 1_000) {
            throw refused(RefusalCode.INVALID_INPUT, "A reason has at most 1,000 characters; nothing was changed.");
        }
        return words;
    }

    private static Refusal refused(RefusalCode code, String sentence) {
        return new Refusal(code, sentence, List.of(new FieldError(0, "reason", "", sentence)), 1);
    }
}
