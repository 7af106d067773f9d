package org.ballast.evidence.report;

import java.time.Instant;
import java.time.LocalDate;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.documents.report.PrintedWords;
import org.ballast.pages.application.Worded;

/** What a feature says of its case, as it is printed. */
public final class PrintedFacts {

    private PrintedFacts() {}

    /** With days, amounts and prices as documents write them. */
    public static String text(Worded words) {
        return words.bundle().isEmpty()
                ? words.key()
                : new PrintedWords("messages." + words.bundle())
                        .text(
                                words.key(),
                                words.arguments().stream()
                                        .map(PrintedFacts::printed)
                                        .toArray());
    }

    /** Below zero in parentheses, as in all figures. */
    private static String amount(Money money) {
        return money.isNegative()
                ? "(" + PrintedWords.figure(money.negated()) + ") "
                        + money.currency().getCurrencyCode()
                : PrintedWords.amount(money);
    }

    private static Object printed(Object value) {
        return switch (value) {
            case Money money -> amount(money);
            case UnitPrice price -> PrintedWords.price(price);
            case LocalDate day -> PrintedWords.day(day);
            case Instant at -> PrintedWords.minute(at);
            default -> value;
        };
    }
}
