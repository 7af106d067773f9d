package org.ballast.statements.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.statements.domain.AccountRule.Span;

/**
 * How a statement is laid out: its lines in their order, and which accounts count on each. No account counts twice: where
 * a line names its number it counts there, otherwise on the first line that takes accounts of its kind.
 *
 * <p>Example: in the basic chart 1500 and 1590 are parts of the digital assets; 1700 is an account of the same section that no line names,
 * and stands in it by itself.
 */
public record StatementLayout(List<LayoutLine> lines) {

    /** The statements that are laid out. */
    public enum Statement {
        BALANCE_SHEET,
        INCOME_STATEMENT
    }

    public StatementLayout {
        lines = List.copyOf(lines);
    }

    /** The lines of a section, or the parts of an item. */
    List<LayoutLine> under(String parent) {
        return lines.stream().filter(line -> line.parent().equals(parent)).toList();
    }

    /** The line on which a half of an account's balance counts; empty where the statement does not show it. */
    Optional<LayoutLine> lineOf(ChartAccount account, Span half) {
        return Stream.of(true, false)
                .flatMap(byNumber -> lines.stream()
                        .filter(line -> line.accounts().stream()
                                .filter(rule -> rule.numbers().isPresent() == byNumber)
                                .anyMatch(rule -> rule.takes(account, half))))
                .findFirst();
    }
}
