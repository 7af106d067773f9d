package org.ballast.centralbank.domain;

import java.math.BigDecimal;

/**
 * A line of a published statement.
 *
 * @param item what a file calls it, as {@code A5} or {@code WALCL}
 * @param name in the words of the publisher
 * @param depth how far in it stands, from 0
 * @param unit currency units of one of its figures, as 1000000: the lines of one statement may differ
 */
public record TemplateLine(String item, Side side, String name, int depth, Presence presence, BigDecimal unit) {

    /** Where a line stands. */
    public enum Side {
        ASSET,
        LIABILITY,
        CAPITAL,
        /** Of which, or beside the statement. */
        MEMO,
        /** What of the change of the total came of transactions, and what of revaluation. */
        CHANGE
    }

    /** Whether a release has it. */
    public enum Presence {
        /** In every release. */
        ALWAYS,
        /** Where another item of the same sum is told. */
        WITH_ITS_SUM,
        /** Where there is something to tell; nothing told is zero. */
        AT_TIMES,
        /** Not in every release; nothing told is not known. */
        MAY_LACK
    }
}
