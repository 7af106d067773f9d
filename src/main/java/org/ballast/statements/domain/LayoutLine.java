package org.ballast.statements.domain;

import java.util.List;

/**
 * A line of a layout.
 *
 * @param name what its caption is found by
 * @param parent name of the section or item that it stands in; empty for sections and totals
 * @param accounts what counts on it
 */
public record LayoutLine(Kind kind, String name, String parent, List<AccountRule> accounts) {

    /** What stands on it. */
    public enum Kind {
        /** Lines under a heading. */
        SECTION,
        /** Each account a line of its own, under its own name. */
        ACCOUNTS,
        /** One line of all its accounts, or of its parts. */
        ITEM,
        /** A note under its item. */
        PART,
        /** The sum of all sections above it, left out where nothing stands between it and the total before. */
        SUBTOTAL,
        /** The sum of all sections above it. */
        TOTAL
    }

    public LayoutLine {
        accounts = List.copyOf(accounts);
    }

    /** The single numbers that it names. */
    List<String> numbers() {
        return accounts.stream().flatMap(rule -> rule.number().stream()).toList();
    }
}
