package org.ballast.manualjournals.web;

import java.io.Serializable;
import org.ballast.manualjournals.application.NewManualJournal;
import org.jspecify.annotations.Nullable;

/** A line of the form, with what was keyed in. */
public class EnterJournalRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final boolean isFirstAdded;
    private String account = "";
    private String debit = "";
    private String credit = "";
    private String memo = "";

    /**
     * @param isFirstAdded whether whoever asked for more lines goes on here
     */
    EnterJournalRow(boolean isFirstAdded) {
        this.isFirstAdded = isFirstAdded;
    }

    boolean isFilled() {
        return !account.isEmpty() || !debit.isEmpty() || !credit.isEmpty() || !memo.isEmpty();
    }

    NewManualJournal.Line told(String currency) {
        return new NewManualJournal.Line(account, debit, credit, currency, memo);
    }

    /** The value of the attribute {@code autofocus}; null leaves it out. */
    public @Nullable String getFocus() {
        return isFirstAdded ? "autofocus" : null;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account == null ? "" : account.strip();
    }

    public String getDebit() {
        return debit;
    }

    public void setDebit(@Nullable String debit) {
        this.debit = debit == null ? "" : debit.strip();
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(@Nullable String credit) {
        this.credit = credit == null ? "" : credit.strip();
    }

    public String getMemo() {
        return memo;
    }

    public void setMemo(@Nullable String memo) {
        this.memo = memo == null ? "" : memo.strip();
    }
}
