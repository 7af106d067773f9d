package org.ballast.statements.domain;

import java.time.LocalDate;
import java.util.List;
import org.ballast.amounts.Money;

/**
 * What the entity owns and owes, at the reporting date and at earlier ones.
 *
 * <p>Example: digital assets of 619,098.66 and cash of 767,095.35 against liabilities of 330,923.50 and equity of
 * 1,055,270.51, both sides 1,386,194.01 (accounting.md §5.3).
 *
 * @param dates of the columns: the reporting date, the previous year's end, the previous quarter's end if it is another
 */
public record BalanceSheet(
        StatementHeader header,
        List<LocalDate> dates,
        StatementSection currentAssets,
        StatementSection nonCurrentAssets,
        List<Money> totalAssets,
        StatementSection currentLiabilities,
        StatementSection nonCurrentLiabilities,
        List<Money> totalLiabilities,
        StatementSection equity,
        List<Money> totalLiabilitiesAndEquity) {

    /**
     * @throws IllegalArgumentException if a total is not the sum of its sections, or the two sides differ
     */
    public BalanceSheet {
        dates = List.copyOf(dates);
        totalAssets = List.copyOf(totalAssets);
        totalLiabilities = List.copyOf(totalLiabilities);
        totalLiabilitiesAndEquity = List.copyOf(totalLiabilitiesAndEquity);
        requireSum("assets", totalAssets, currentAssets.total(), nonCurrentAssets.total());
        requireSum("liabilities", totalLiabilities, currentLiabilities.total(), nonCurrentLiabilities.total());
        requireSum("liabilities and equity", totalLiabilitiesAndEquity, totalLiabilities, equity.total());
        if (!totalAssets.equals(totalLiabilitiesAndEquity)) {
            throw new IllegalArgumentException(
                    "assets are " + totalAssets + ", liabilities and equity " + totalLiabilitiesAndEquity);
        }
    }

    /** A balance sheet with its totals. */
    static BalanceSheet of(
            StatementHeader header,
            List<LocalDate> dates,
            StatementSection currentAssets,
            StatementSection nonCurrentAssets,
            StatementSection currentLiabilities,
            StatementSection nonCurrentLiabilities,
            StatementSection equity) {
        List<Money> liabilities = Columns.plus(currentLiabilities.total(), nonCurrentLiabilities.total());
        return new BalanceSheet(
                header,
                dates,
                currentAssets,
                nonCurrentAssets,
                Columns.plus(currentAssets.total(), nonCurrentAssets.total()),
                currentLiabilities,
                nonCurrentLiabilities,
                liabilities,
                equity,
                Columns.plus(liabilities, equity.total()));
    }

    /** Whether anything is owed at any of the dates. */
    public boolean hasLiabilities() {
        return !currentLiabilities.lines().isEmpty()
                || !nonCurrentLiabilities.lines().isEmpty();
    }

    private static void requireSum(String what, List<Money> total, List<Money> one, List<Money> other) {
        if (!total.equals(Columns.plus(one, other))) {
            throw new IllegalArgumentException("total " + what + " " + total + " is not " + one + " plus " + other);
        }
    }
}
