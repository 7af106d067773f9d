package org.ballast.journal.web;

import java.io.Serializable;
import java.util.Map;
import org.ballast.entities.web.Given;
import org.ballast.journal.domain.ChartAccount;
import org.jspecify.annotations.Nullable;

/** An account in the form of the opening balances, with what was keyed in for it. */
public class OpeningRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String number;
    private final String name;
    private String debit = "";
    private String credit = "";

    OpeningRow(ChartAccount account) {
        number = account.number();
        name = account.name();
    }

    boolean isFilled() {
        return !debit.isEmpty() || !credit.isEmpty();
    }

    Map<String, String> texts() {
        return Map.of("account", number, "debit", debit, "credit", credit);
    }

    public String getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    public String getDebit() {
        return debit;
    }

    public void setDebit(@Nullable String debit) {
        this.debit = Given.orEmpty(debit);
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(@Nullable String credit) {
        this.credit = Given.orEmpty(credit);
    }
}
