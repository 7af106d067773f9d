package org.ballast.health.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.documents.report.PrintedWords;
import org.ballast.health.domain.BalanceSheetTest;
import org.ballast.health.domain.CashFlowTest.Bucket;
import org.ballast.health.domain.Health;
import org.ballast.health.domain.Input;
import org.ballast.health.domain.Kept;
import org.ballast.health.domain.Measured;
import org.ballast.health.domain.Trend;

/** The health of a company row by row: what alerts, ratios, tests, covenants, and what each ratio is made of. */
final class HealthRows {

    private static final String LINE = "LINE";

    private final Health health;
    private final Trend trend;
    private final HealthWords words;
    private final List<HealthRow> rows = new ArrayList<>();

    HealthRows(Health health, Trend trend, HealthWords words) {
        this.health = health;
        this.trend = trend;
        this.words = words;
    }

    List<HealthRow> rows() {
        alert();
        ratios();
        balanceSheet();
        cashFlow();
        covenants();
        inputs();
        return rows;
    }

    private void alert() {
        String section = words.text("report.alert");
        if (health.insolvency().isAlert()) {
            health.insolvency()
                    .reasons()
                    .forEach(reason -> rows.add(HealthRow.paragraph(section, words.text("reason." + reason))));
        } else {
            rows.add(HealthRow.paragraph(section, words.text("alert.none")));
        }
        rows.add(HealthRow.paragraph(section, words.text("alert.what")));
    }

    private void ratios() {
        String section = words.text("ratios");
        List<String> heads = List.of(
                words.text("value"),
                words.text("report.change"),
                words.text("chart.green"),
                words.text("chart.red"),
                words.text("status"));
        for (Measured each : health.ratios()) {
            rows.add(HealthRow.of(
                    LINE,
                    section,
                    words.text("measure." + each.measure()),
                    heads,
                    List.of(
                            words.value(each),
                            trend.change(each.measure()).map(HealthWords::shown).orElse(""),
                            words.green(each),
                            words.red(each),
                            words.text("band." + each.band()))));
        }
        rows.add(HealthRow.paragraph(section, words.text("altman.caveat")));
        health.effectiveNumber()
                .map(BigDecimal::toPlainString)
                .ifPresent(number -> rows.add(HealthRow.paragraph(section, words.text("effectiveNumber", number))));
    }

    private void balanceSheet() {
        String section = words.text("test.balanceSheet");
        List<String> heads =
                List.of(words.text("assets"), words.text("liabilities"), words.text("surplus"), words.text("outcome"));
        for (BalanceSheetTest test :
                List.of(health.insolvency().atBook(), health.insolvency().atFairValue())) {
            rows.add(HealthRow.of(
                    LINE,
                    section,
                    words.text("basis." + test.basis()),
                    heads,
                    List.of(
                            words.money(test.assets()),
                            words.money(test.liabilities()),
                            words.money(test.surplus()),
                            words.text("outcome." + test.outcome()))));
        }
        health.insolvency()
                .stale()
                .forEach(asset -> rows.add(HealthRow.paragraph(section, words.text("stale", asset.asset()))));
        health.insolvency()
                .withoutPrice()
                .forEach(asset -> rows.add(HealthRow.paragraph(section, words.text("noPrice", asset.asset()))));
        Money beyondLots = health.insolvency().beyondLots();
        if (!beyondLots.isZero()) {
            rows.add(HealthRow.paragraph(section, words.text("beyondLots") + " " + words.money(beyondLots)));
        }
    }

    private void cashFlow() {
        String section = words.text("test.cashFlow");
        if (!health.insolvency().cashFlow().isAsked()) {
            rows.add(HealthRow.paragraph(section, words.text("cashFlow.none")));
            return;
        }
        List<String> heads = List.of(
                words.text("in"),
                words.text("out"),
                words.text("ofWhichLoans"),
                words.text("cumulative"),
                words.text("outcome"));
        for (Bucket bucket : health.insolvency().cashFlow().buckets()) {
            rows.add(HealthRow.of(
                    LINE,
                    section,
                    words.text("bucket." + bucket.days()),
                    heads,
                    List.of(
                            words.money(bucket.in()),
                            words.money(bucket.out()),
                            words.money(bucket.loans()),
                            words.money(bucket.cumulative()),
                            bucket.days().isTested()
                                    ? words.text("outcome." + (bucket.isShort() ? "FAIL" : "PASS"))
                                    : "")));
        }
        rows.add(HealthRow.paragraph(
                section,
                words.text(
                        "cashFlow.opening",
                        PrintedWords.amount(health.insolvency().cashFlow().opening()))));
        words.ofRegister(health.insolvency().cashFlow()).forEach(text -> rows.add(HealthRow.paragraph(section, text)));
    }

    private void covenants() {
        String section = words.text("covenants");
        List<String> heads = List.of(
                words.text("measure"),
                words.text("value"),
                words.text("bound"),
                words.text("headroom"),
                words.text("status"));
        for (Kept kept : health.kept()) {
            rows.add(HealthRow.of(
                    LINE,
                    section,
                    kept.rule().name(),
                    heads,
                    List.of(
                            words.text("measure." + kept.measured().measure()),
                            words.value(kept.measured()),
                            HealthWords.figure(kept.rule().bound()),
                            kept.headroom().map(HealthWords::shown).orElse(""),
                            words.text("kept." + kept.standing()))));
        }
        if (health.kept().isEmpty()) {
            rows.add(HealthRow.paragraph(section, words.text("covenants.none")));
        }
    }

    private void inputs() {
        for (Measured each : health.ratios()) {
            String section = words.text("madeOf", words.text("measure." + each.measure()));
            for (Input input : health.inputs(each.measure())) {
                rows.add(HealthRow.of(
                        LINE,
                        section,
                        words.input(input),
                        List.of(words.text("accounts"), words.text("amount")),
                        List.of(
                                String.join(
                                        ", ",
                                        input.accounts().stream()
                                                .map(part -> part.number())
                                                .toList()),
                                words.money(input.amount()))));
            }
            rows.add(HealthRow.paragraph(section, words.text("formula." + each.measure())));
        }
    }
}
