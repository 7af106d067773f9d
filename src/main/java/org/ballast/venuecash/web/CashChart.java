package org.ballast.venuecash.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.SaidInChart;
import org.ballast.charts.domain.Tone;
import org.ballast.venuecash.domain.CashAgreement;

/** What each account holds at its venue beside the ledger, in the currency of the book. */
final class CashChart {

    private static final int MOST = 20;

    private CashChart() {}

    /**
     * @param accounts where they are many, those that differ the most are shown
     */
    static Chart of(List<CashAgreement> accounts, String currency, SaidInChart words) {
        boolean many = accounts.size() > MOST;
        List<CashAgreement> shown = many ? differing(accounts) : accounts;
        return Chart.ranked(
                many ? words.text("chart.largest", MOST) : words.text("chart"),
                currency,
                shown.stream().map(each -> each.cash().account().code()).toList(),
                shown.isEmpty()
                        ? List.of()
                        : List.of(
                                Mark.Bars.known(
                                        words.text("atVenue"),
                                        Tone.FIRST,
                                        shown.stream()
                                                .map(each -> each.venue().map(Money::amount))
                                                .toList()),
                                Mark.Bars.of(
                                        words.text("inLedger"),
                                        Tone.INK,
                                        shown.stream()
                                                .map(each -> each.ledger().amount())
                                                .toList())));
    }

    private static List<CashAgreement> differing(List<CashAgreement> accounts) {
        return accounts.stream()
                .sorted(Comparator.comparing(CashChart::difference).reversed())
                .limit(MOST)
                .toList();
    }

    private static BigDecimal difference(CashAgreement account) {
        return account.difference().map(each -> each.amount().abs()).orElse(BigDecimal.ZERO);
    }
}
