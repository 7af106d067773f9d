package org.ballast.statements.domain;

import java.util.List;
import org.ballast.amounts.Money;

/**
 * One line of a statement, with an amount for each date.
 *
 * @param key name of the caption where the statement gives it its own words, empty where the account's name will do
 * @param name name of the account
 * @param accounts numbers of the accounts in it: the way to its journal entries
 * @param amounts one for each column, positive where the line normally stands
 * @param parts what the line is made of, for a note under it; often nothing
 */
public record StatementLine(
        String key, String name, List<String> accounts, List<Money> amounts, List<StatementLine> parts) {

    /**
     * @throws IllegalArgumentException if there are parts and they do not add up to the line
     */
    public StatementLine {
        accounts = List.copyOf(accounts);
        amounts = List.copyOf(amounts);
        parts = List.copyOf(parts);
        if (!parts.isEmpty() && !Columns.sum(parts, amounts).equals(amounts)) {
            throw new IllegalArgumentException(key + name + " shows " + amounts + ", its parts are " + parts);
        }
    }

    /** Nothing stands on the line at any of the dates. */
    public boolean isZero() {
        return amounts.stream().allMatch(Money::isZero) && parts.stream().allMatch(StatementLine::isZero);
    }
}
