package org.ballast.prices.application;

import org.ballast.prices.domain.PricesSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** The words that a correction or a decision must come with. */
public final class Reasons {

    /** Characters, at most. */
    public static final int LONGEST = 1_000;

    /** What is kept with a bar, at most. */
    private static final int LONGEST_KEPT = 2_000;

    private Reasons() {}

    /**
     * Why a bar was corrected and why it was decided on, in this order.
     *
     * @throws Refusal INVALID_INPUT if both are more than 2,000 characters
     */
    static String both(String before, String words) {
        String all = before.isEmpty() ? words : before + " / " + words;
        if (all.length() > LONGEST_KEPT) {
            throw Refusal.ofField("reason", "", PricesSentence.REASON_TOO_LONG);
        }
        return all;
    }

    /**
     * @throws Refusal REASON_REQUIRED if there are none, INVALID_INPUT if there are more than 1,000 characters
     */
    static String required(String reason) {
        String words = reason.strip();
        if (words.isEmpty()) {
            throw Refusal.ofField(RefusalCode.REASON_REQUIRED, "reason", "", PricesSentence.NEEDS_REASON);
        }
        if (words.length() > LONGEST) {
            throw Refusal.ofField("reason", "", PricesSentence.REASON_TOO_LONG);
        }
        return words;
    }
}
