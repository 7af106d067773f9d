package org.ballast.expansion.domain;

import org.ballast.amounts.Money;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.JournalEntry;

/**
 * What entries of one kind moved on an account in a period, without those that close a year.
 *
 * @param debits their sum; what a mirror or a correction credits is taken off it, so that it may be below zero
 * @param credits as debits
 */
public record BookMovement(ChartAccount account, JournalEntry.Kind kind, Money debits, Money credits) {

    /**
     * Entries that undo others: they take back what the others told, on the same side.
     *
     * @param debited by them
     * @param credited by them
     */
    public static BookMovement undoing(ChartAccount account, JournalEntry.Kind kind, Money debited, Money credited) {
        return new BookMovement(account, kind, credited.negated(), debited.negated());
    }

    /** Debits less credits. */
    Money net() {
        return debits.minus(credits);
    }

    /** What takes it off a sum that holds it. */
    BookMovement negated() {
        return new BookMovement(account, kind, debits.negated(), credits.negated());
    }

    boolean isOfAnAsset() {
        return account.type() == ChartAccount.Type.ASSET;
    }
}
