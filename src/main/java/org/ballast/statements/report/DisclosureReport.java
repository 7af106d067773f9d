package org.ballast.statements.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.documents.domain.Printout;
import org.ballast.statements.domain.AssetDisclosure;
import org.ballast.statements.domain.AssetMovement;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.ballast.statements.domain.LotDisclosure;
import org.ballast.statements.domain.ReportedComparison;
import org.ballast.statements.domain.RollForward;
import org.ballast.statements.report.DisclosureRow.Kind;

/** The disclosure as rows for {@code reports/statements/ImpairmentDisclosure.jrxml}; every figure is the record's own. */
public final class DisclosureReport {

    private final Words words = new Words();
    private final DisclosureText texts = new DisclosureText(words);
    private final List<DisclosureRow> rows = new ArrayList<>();
    private String section = "";

    private DisclosureReport() {}

    public static Printout of(ImpairmentDisclosure disclosure) {
        return new DisclosureReport().printout(disclosure);
    }

    private Printout printout(ImpairmentDisclosure disclosure) {
        for (AssetDisclosure asset : disclosure.assets()) {
            asset(asset, disclosure);
        }
        if (disclosure.assets().size() > 1) {
            heading("disclosure.total");
            amounts("total", disclosure.current(), disclosure.prior());
        }
        ledger(disclosure);
        if (!disclosure.reported().isEmpty()) {
            reported(disclosure.reported());
        }
        String title = words.text("disclosure.title");
        Map<String, String> parameters = new HashMap<>(PageWords.of(
                words,
                disclosure.header(),
                title,
                words.text(
                        "disclosure.subtitle",
                        Words.day(disclosure.from()),
                        Words.day(disclosure.header().asOf())),
                CanonicalText.hash(disclosure)));
        parameters.put("current", DisclosureText.period(disclosure.from(), disclosure.to()));
        parameters.put("prior", DisclosureText.period(disclosure.priorFrom(), disclosure.priorTo()));
        for (String head : List.of(
                "lot",
                "acquired",
                "units",
                "cost",
                "lowest",
                "when",
                "impairment",
                "carrying",
                "fairValue",
                "figure",
                "reported",
                "ours",
                "difference",
                "source")) {
            parameters.put(head, words.text("head." + head));
        }
        return new Printout(
                "statements/ImpairmentDisclosure",
                disclosure.header().entityCode() + "-impairment-disclosure-" + disclosure.from() + "-"
                        + disclosure.header().asOf(),
                title,
                PageWords.madeAt(disclosure.header()),
                parameters,
                rows);
    }

    private void ledger(ImpairmentDisclosure disclosure) {
        heading("disclosure.ledger");
        texts.ledger(disclosure).forEach(this::paragraph);
    }

    private void asset(AssetDisclosure asset, ImpairmentDisclosure disclosure) {
        heading("disclosure.policy", asset.name(), asset.symbol());
        texts.policy(asset).forEach(this::paragraph);
        heading("disclosure.facts", asset.name(), asset.symbol());
        texts.facts(asset, disclosure).forEach(this::paragraph);
        heading("disclosure.tableA", asset.name(), asset.symbol());
        tableA(asset);
        if (!asset.lots().isEmpty()) {
            heading(
                    "disclosure.tableB",
                    asset.name(),
                    asset.symbol(),
                    Words.day(disclosure.header().asOf()));
            asset.lots().forEach(lot -> rows.add(row(asset.symbol(), lot)));
            rows.add(totals(asset));
            texts.lots(asset).forEach(this::paragraph);
        }
    }

    private void tableA(AssetDisclosure asset) {
        AssetMovement current = asset.current();
        AssetMovement prior = asset.prior();
        units(asset.symbol(), "unitsHeld", current.units().held(), prior.units().held());
        units(
                asset.symbol(),
                "unitsPurchased",
                current.units().purchased(),
                prior.units().purchased());
        units(asset.symbol(), "unitsSold", current.units().sold(), prior.units().sold());
        amounts(asset.symbol(), current.amounts(), prior.amounts());
    }

    private void amounts(String of, RollForward current, RollForward prior) {
        String table = "A" + of;
        amount(Kind.AMOUNTS, table, "opening", current.opening(), prior.opening());
        amount(Kind.AMOUNTS, table, "purchases", current.purchases(), prior.purchases());
        amount(
                Kind.AMOUNTS,
                table,
                "impairmentLosses",
                current.impairmentLosses().negated(),
                prior.impairmentLosses().negated());
        amount(
                Kind.AMOUNTS,
                table,
                "sales",
                current.sales().negated(),
                prior.sales().negated());
        amount(Kind.AMOUNTS, table, "gainOnSale", current.gainOnSale(), prior.gainOnSale());
        amount(Kind.CLOSING, table, "closing", current.closing(), prior.closing());
        amount(Kind.AMOUNTS, table, "originalCost", current.originalCost(), prior.originalCost());
        amount(
                Kind.AMOUNTS,
                table,
                "cumulativeImpairment",
                current.cumulativeImpairment().negated(),
                prior.cumulativeImpairment().negated());
    }

    private void units(String of, String key, BigDecimal current, BigDecimal prior) {
        figures(Kind.UNITS, "A" + of, words.text("tableA." + key, of), current, prior);
    }

    private void amount(Kind kind, String table, String key, Money current, Money prior) {
        figures(kind, table, words.text("tableA." + key), current.amount(), prior.amount());
    }

    private void figures(Kind kind, String table, String caption, BigDecimal current, BigDecimal prior) {
        rows.add(new DisclosureRow(
                kind, section, table, caption, null, null, null, current, prior, null, null, null, null));
    }

    private DisclosureRow row(String symbol, LotDisclosure lot) {
        return new DisclosureRow(
                Kind.LOT,
                section,
                "B" + symbol,
                lot.lot(),
                Words.isoDay(lot.acquiredAt()),
                lot.lowest().map(DisclosureText::when).orElse(null),
                null,
                lot.units().units(),
                lot.originalCost().amount(),
                lot.lowest().map(low -> low.price().perUnit()).orElse(null),
                lot.accumulatedImpairment().negated().amount(),
                lot.carryingAmount().amount(),
                lot.fairValue().map(Money::amount).orElse(null));
    }

    private DisclosureRow totals(AssetDisclosure asset) {
        return new DisclosureRow(
                Kind.LOT_TOTAL,
                section,
                "B" + asset.symbol(),
                words.text("tableB.total"),
                null,
                null,
                null,
                asset.current().units().held(),
                asset.current().amounts().originalCost().amount(),
                null,
                asset.current().amounts().cumulativeImpairment().negated().amount(),
                asset.current().amounts().closing().amount(),
                asset.fairValue().map(Money::amount).orElse(null));
    }

    private void reported(List<ReportedComparison> comparisons) {
        heading("disclosure.reported");
        paragraph(words.text("disclosure.reportedWhy"));
        for (ReportedComparison comparison : comparisons) {
            rows.add(new DisclosureRow(
                    Kind.REPORTED,
                    section,
                    "R",
                    texts.reported(comparison.reported()),
                    null,
                    null,
                    comparison.reported().source(),
                    comparison.reported().amount().amount(),
                    comparison.ours().amount(),
                    comparison.difference().amount(),
                    null,
                    null,
                    null));
        }
    }

    private void heading(String key, Object... arguments) {
        section = words.text(key, arguments);
    }

    private void paragraph(String text) {
        rows.add(DisclosureRow.paragraph(section, text));
    }
}
