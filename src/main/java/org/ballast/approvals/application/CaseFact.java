package org.ballast.approvals.application;

import org.ballast.pages.application.Worded;

/**
 * One thing that a case would change, old beside new, or only tells.
 *
 * @param before as it is; empty text where there is nothing to compare with
 * @param now as it would be
 */
public record CaseFact(Worded name, Worded before, Worded now) {

    /** Nothing to compare with. */
    public static CaseFact of(Worded name, Worded now) {
        return new CaseFact(name, Worded.text(""), now);
    }
}
