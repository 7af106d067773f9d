package org.ballast.approvals.application;

import java.time.LocalDate;
import org.ballast.pages.application.Worded;

/**
 * How a case stands in a list.
 *
 * @param what it is, without its company and period, as "Write-down of BTC"
 * @param period as people call it, as {@code Q4 2022}; empty where it has none
 * @param extent how much it is about, as "23 lots"; an empty text where it is one thing
 * @param countsFor the day in the books; of several that are approved together the earlier one comes first
 */
public record CaseLabel(Worded what, String period, Worded extent, LocalDate countsFor) {

    /** Of a thing that has but a title. */
    public static CaseLabel of(Worded title) {
        return new CaseLabel(title, "", Worded.text(""), LocalDate.MAX);
    }
}
