package org.ballast.expansion.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.charts.report.ChartRow;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.documents.domain.Printout;
import org.ballast.documents.report.PrintedWords;
import org.ballast.expansion.domain.AccountChange;
import org.ballast.expansion.domain.AssetChange;
import org.ballast.expansion.domain.Expansion;
import org.ballast.statements.report.NoteLine;
import org.ballast.statements.report.NoteSection;
import org.ballast.statements.report.PageWords;
import org.ballast.statements.report.SectionRow;
import org.ballast.statements.report.Words;

/** The change of total assets on paper, for {@code reports/expansion/Expansion.jrxml}. */
public final class ExpansionReport {

    private final Expansion expansion;
    private final ExpansionWords words = new ExpansionWords();

    private ExpansionReport(Expansion expansion) {
        this.expansion = expansion;
    }

    public static Printout of(Expansion expansion) {
        return new ExpansionReport(expansion).printout();
    }

    private Printout printout() {
        PageWords page = new PageWords(new Words(), expansion.header(), words.text("title"));
        Map<String, String> parameters = page.around(subtitle(expansion, words), CanonicalText.hash(expansion));
        List<Record> rows = new ArrayList<>();
        rows.add(ChartRow.of(words.text("sources"), ExpansionChart.of(expansion, words)));
        sections().forEach(section -> rows.addAll(SectionRow.of(section)));
        return new Printout(
                name(expansion),
                page.documentTitle(),
                expansion.header().entityName(),
                expansion.header().currency(),
                page.madeAt(),
                page.draft(),
                List.of(new Printout.Part("expansion/Expansion", parameters, rows)));
    }

    private List<NoteSection> sections() {
        ChangeRows rows = new ChangeRows(expansion, words);
        return List.of(
                NoteSection.table(words.text("sources"), List.of(words.text("head.amount")), lines(rows.sources())),
                NoteSection.table(
                        words.text("components"), List.of(words.text("head.amount")), lines(rows.components())),
                NoteSection.table(
                        words.text("assets"),
                        List.of(words.text("head.price"), words.text("head.quantity"), words.text("head.change")),
                        assets(),
                        words.text("assets.what")),
                growth());
    }

    private NoteSection growth() {
        List<String> sentences = new ArrayList<>();
        sentences.add(GrowthText.finding(expansion.growth(), words));
        sentences.addAll(GrowthText.conditions(expansion.growth(), words));
        return NoteSection.words(words.text("growth"), sentences);
    }

    private static List<NoteLine> lines(List<ChangeRow> rows) {
        return rows.stream()
                .map(row -> row.kind() == ChangeRow.Kind.TOTAL
                        ? NoteLine.total(row.caption(), row.amount())
                        : NoteLine.of(row.caption(), row.amount()))
                .toList();
    }

    private List<NoteLine> assets() {
        List<NoteLine> lines = new ArrayList<>();
        for (AssetChange asset : expansion.assets()) {
            lines.add(NoteLine.of(
                    words.text("asset", asset.name(), asset.symbol()),
                    asset.priceEffect(),
                    asset.quantityEffect(),
                    asset.change()));
            lines.add(NoteLine.words(words.text(
                    "asset.units",
                    PrintedWords.figure(asset.units0().stripTrailingZeros()),
                    perUnit(asset.perUnit0()),
                    PrintedWords.figure(asset.units1().stripTrailingZeros()),
                    perUnit(asset.perUnit1()))));
        }
        for (AccountChange account : expansion.others()) {
            lines.add(NoteLine.of(account.name(), null, null, account.change()));
        }
        List<Money> price =
                expansion.assets().stream().map(AssetChange::priceEffect).toList();
        List<Money> quantity =
                expansion.assets().stream().map(AssetChange::quantityEffect).toList();
        lines.add(NoteLine.total(
                words.text("change"),
                Money.sum(price, expansion.header().currency()),
                Money.sum(quantity, expansion.header().currency()),
                expansion.change()));
        return lines;
    }

    private String perUnit(Optional<BigDecimal> perUnit) {
        return perUnit.map(PrintedWords::figure).orElse(words.text("none"));
    }

    static String subtitle(Expansion expansion, ExpansionWords words) {
        return words.text(
                "subtitle",
                words.said(expansion.period().from()),
                words.said(expansion.period().to()));
    }

    static String name(Expansion expansion) {
        return expansion.header().books() + "-expansion-" + expansion.period().from() + "-"
                + expansion.period().to();
    }
}
