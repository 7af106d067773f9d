package org.ballast.expansion.report;

import java.util.List;
import org.ballast.amounts.Money;

/**
 * A row of the change of total assets, the same on page and paper.
 *
 * @param accounts numbers of the accounts behind it; none of a total
 * @param entryKind of the entries behind it; empty for entries of any kind
 */
public record ChangeRow(Kind kind, String caption, Money amount, List<String> accounts, String entryKind) {

    /** How the row looks. */
    public enum Kind {
        LINE,
        TOTAL
    }

    public ChangeRow {
        accounts = List.copyOf(accounts);
    }

    static ChangeRow total(String caption, Money amount) {
        return new ChangeRow(Kind.TOTAL, caption, amount, List.of(), "");
    }
}
