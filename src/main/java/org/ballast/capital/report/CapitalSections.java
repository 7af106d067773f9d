package org.ballast.capital.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.capital.domain.CapitalPosition;
import org.ballast.capital.domain.CapitalReport;
import org.ballast.capital.domain.CapitalRequirement;
import org.ballast.capital.domain.CryptoGroup;
import org.ballast.capital.domain.ReconciliationLine;
import org.ballast.capital.domain.RegulatoryKind;
import org.ballast.capital.domain.WeighedExposure;
import org.ballast.capital.report.CapitalSection.Kind;
import org.ballast.capital.report.CapitalSection.Line;
import org.ballast.documents.report.PrintedWords;

/** The capital report section by section, in the layout of the tables of DIS55: ratios, CAE1, CAE2, reconciliation, the rest. */
final class CapitalSections {

    private static final int DECIMALS = 4;

    private final CapitalReport report;
    private final CapitalPosition position;
    private final PrintedWords words;

    CapitalSections(CapitalReport report, PrintedWords words) {
        this.report = report;
        this.position = report.position();
        this.words = words;
    }

    List<CapitalSection> all() {
        return List.of(ratios(), exposures(), accounting(), reconciliation(), covered(), about());
    }

    private CapitalSection ratios() {
        List<Line> lines = new ArrayList<>();
        for (CapitalRequirement each : position.requirements()) {
            lines.add(new Line(
                    Kind.LINE,
                    words.text("measure." + each.measure()),
                    percent(each.ratio()),
                    List.of(each.capital(), each.required())));
            lines.add(Line.words(words.text(
                    "print.asked",
                    percent(Optional.of(each.minimum())),
                    percent(Optional.of(each.withBuffer())),
                    words.text("standing." + each.standing()))));
        }
        return new CapitalSection(
                words.text("report.ratios"),
                words.text("report.ratios"),
                List.of(words.text("report.ratio"), words.text("report.capital"), words.text("report.required")),
                true,
                lines,
                List.of(words.text("report.distribution", percent(position.earningsKept()))));
    }

    /** CAE1: each group with its assets, and the limit. */
    private CapitalSection exposures() {
        List<Line> lines = new ArrayList<>();
        for (CryptoGroup group : CryptoGroup.values()) {
            List<WeighedExposure> within = position.exposures().stream()
                    .filter(each -> each.exposure().group() == group)
                    .toList();
            within.forEach(each -> lines.add(new Line(
                    Kind.LINE,
                    words.text("print.exposure", each.exposure().asset(), words.text("group." + group)),
                    percent(each.averageWeight()),
                    List.of(each.exposure().gross(), each.riskWeighted()))));
            lines.add(new Line(
                    Kind.TOTAL,
                    words.text("group." + group),
                    null,
                    List.of(
                            sum(within.stream().map(each -> each.exposure().gross())),
                            sum(within.stream().map(WeighedExposure::riskWeighted)))));
        }
        return new CapitalSection(
                words.text("print.cae1"),
                words.text("print.cae1.sheet"),
                List.of(words.text("weight"), words.text("print.exposed"), words.text("effect.riskWeighted")),
                true,
                lines,
                List.of(
                        words.text(
                                "print.limit",
                                PrintedWords.amount(money(position.limit().exposure())),
                                percent(position.limit().share()),
                                percent(Optional.of(position.limit().upper()))),
                        words.text("limit." + position.limit().standing())));
    }

    /** CAE2: what is held by how the book measures it. */
    private CapitalSection accounting() {
        TreeMap<String, List<WeighedExposure>> byModel = new TreeMap<>();
        position.exposures()
                .forEach(each -> each.exposure()
                        .accounting()
                        .ifPresent(model -> byModel.computeIfAbsent(model, none -> new ArrayList<>())
                                .add(each)));
        List<Line> lines = new ArrayList<>();
        byModel.forEach((model, held) -> lines.add(new Line(
                Kind.LINE,
                words.text("model." + model),
                null,
                List.of(
                        held(held.stream()
                                .filter(each -> !each.exposure().group().isGroup2())),
                        held(held.stream()
                                .filter(each -> each.exposure().group().isGroup2()))))));
        return new CapitalSection(
                words.text("print.cae2"),
                words.text("print.cae2.sheet"),
                List.of(words.text("print.group1"), words.text("print.group2")),
                false,
                lines,
                lines.isEmpty() ? List.of(words.text("exposures.none")) : List.of(words.text("print.cae3")));
    }

    private CapitalSection reconciliation() {
        List<Line> lines = new ArrayList<>();
        position.reconciliation().forEach(each -> lines.add(Line.of(caption(each), each.amount())));
        lines.add(Line.total(words.text("measure.CET1"), position.cet1()));
        return table("reconciliation.title", "measure.CET1", lines);
    }

    private String caption(ReconciliationLine line) {
        return line.name().isEmpty() ? words.text("reconciliation." + line.kind()) : line.name();
    }

    private CapitalSection covered() {
        List<Line> lines = new ArrayList<>();
        add(lines, RegulatoryKind.ADDITIONAL_TIER1);
        lines.add(Line.total(words.text("measure.TIER1"), position.tier1()));
        add(lines, RegulatoryKind.TIER2);
        lines.add(Line.total(words.text("measure.TOTAL"), position.total()));
        lines.add(Line.of(words.text("weighted.crypto"), position.riskWeightedCrypto()));
        add(lines, RegulatoryKind.OTHER_RISK_WEIGHTED);
        lines.add(Line.total(words.text("effect.riskWeighted"), position.riskWeighted()));
        lines.add(Line.of(words.text("effect.totalAssets"), position.book().totalAssets()));
        add(lines, RegulatoryKind.LEVERAGE_EXPOSURE);
        lines.add(Line.total(words.text("weighted.leverage"), position.leverageExposure()));
        return table("weighted.title", "print.covered.sheet", lines);
    }

    private void add(List<Line> lines, RegulatoryKind kind) {
        position.of(kind).forEach(each -> lines.add(Line.of(each.line(), each.amount())));
    }

    private CapitalSection table(String title, String sheet, List<Line> lines) {
        return new CapitalSection(
                words.text(title),
                words.text(sheet),
                List.of(report.currency().getCurrencyCode()),
                false,
                lines,
                List.of());
    }

    private CapitalSection about() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text(
                "report.rules",
                position.rules().jurisdiction(),
                position.rules().source()));
        if (position.rules().validFrom().isAfter(report.asOf())) {
            sentences.add(
                    words.text("report.later", PrintedWords.day(position.rules().validFrom())));
        }
        if (!report.adopted()) {
            sentences.add(words.text("report.notAdopted"));
        }
        List<String> unclassified = position.exposures().stream()
                .map(WeighedExposure::exposure)
                .filter(each -> !each.classified())
                .map(each -> each.asset())
                .toList();
        if (!unclassified.isEmpty()) {
            sentences.add(words.text("print.unclassified", String.join(", ", unclassified)));
        }
        report.left()
                .forEach(each -> sentences.add(
                        words.text("notCounted." + each.reason(), each.asset(), each.instrument(), each.account())));
        return CapitalSection.words(words.text("print.about"), words.text("print.about"), sentences);
    }

    private Money held(Stream<WeighedExposure> of) {
        return sum(of.map(each -> each.exposure().held()));
    }

    private Money sum(Stream<Money> amounts) {
        return Money.sum(amounts.toList(), report.currency());
    }

    private Money money(BigDecimal amount) {
        return Money.rounded(amount, report.currency(), RoundingMode.HALF_UP);
    }

    private String percent(Optional<BigDecimal> share) {
        return share.map(each ->
                        words.text("print.percent", each.movePointRight(2).setScale(DECIMALS, RoundingMode.HALF_UP)))
                .orElse(words.text("none.short"));
    }
}
