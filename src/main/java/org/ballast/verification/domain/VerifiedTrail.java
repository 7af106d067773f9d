package org.ballast.verification.domain;

/**
 * The trail that a verification read.
 *
 * @param counter number of its last event
 * @param head seal of that event
 * @param clocksBehind how many events say that their time is before the one of the event before
 * @param checkpoints with how many it was compared
 */
public record VerifiedTrail(long counter, String head, int clocksBehind, int checkpoints) {

    private static final int SHORT = 12;

    /** Before anything was read. */
    public static final VerifiedTrail NONE = new VerifiedTrail(0, "", 0, 0);

    /** Enough of the head to be printed and compared by eye. */
    public String shortHead() {
        return head.substring(0, Math.min(SHORT, head.length()));
    }
}
