package org.ballast.statements.domain;

import org.ballast.amounts.Money;
import org.ballast.writedowns.domain.OpenTests;

/**
 * What is not in the books yet: while anything is, every statement is a draft.
 *
 * @param proposals write-downs of periods up to the reporting date that nobody has decided
 * @param amount their sum
 * @param disposals disposals up to the reporting date that wait for the test of their lots
 * @param tests lots that no test looked at, and write-downs whose price was corrected, or whose value in use was
 *     written of, since
 */
public record Pending(int proposals, Money amount, int disposals, OpenTests tests) {

    /** Nothing is pending. */
    public boolean isNothing() {
        return proposals == 0 && disposals == 0 && tests.isNothing();
    }
}
