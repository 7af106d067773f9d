package org.ballast.stress.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.report.ChartRow;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.documents.domain.Cell;
import org.ballast.documents.domain.Printout;
import org.ballast.documents.domain.Sheet;
import org.ballast.documents.domain.Workbook;
import org.ballast.documents.report.PrintedWords;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.health.report.HealthRow;
import org.ballast.journal.domain.LedgerPosition;
import org.ballast.stress.application.ReadStress.Stress;
import org.ballast.stress.domain.LadderStep;
import org.ballast.stress.domain.StressOutcome;
import org.ballast.stress.domain.Tripwire;

/** The stress report on paper, for {@code reports/health/Health.jrxml}, and for spreadsheet programs. */
public final class StressReport {

    private static final int WIDE = 44;
    private static final int NARROW = 22;

    private final Stress stress;
    private final ReportingEntity entity;
    private final StressWords words = new StressWords();

    public StressReport(Stress stress) {
        this.stress = stress;
        this.entity = stress.entity();
    }

    /** All rows as one content, which the hash in the footer is over. */
    public record Content(String entity, String book, LocalDate asOf, List<HealthRow> rows) {}

    public Printout printout() {
        List<HealthRow> rows = new StressRows(stress, words).rows();
        return new Printout(
                name(),
                title(),
                entity.name(),
                entity.functionalCurrency(),
                madeAt(),
                Optional.empty(),
                List.of(new Printout.Part("health/Health", parameters(rows), withChart(rows))));
    }

    private List<Record> withChart(List<HealthRow> rows) {
        List<Record> all = new ArrayList<>();
        Chart chart = StressChart.of(stress, words::text);
        if (chart.isDrawable() && !stress.steps().isEmpty()) {
            all.add(ChartRow.of(chart.title(), chart));
        }
        all.addAll(rows);
        return all;
    }

    private Map<String, String> parameters(List<HealthRow> rows) {
        String day = PrintedWords.day(stress.asOf());
        Map<String, String> parameters = new HashMap<>();
        parameters.put("entity", entity.name());
        parameters.put("title", words.text("report.title"));
        parameters.put("subtitle", subtitle());
        parameters.put("unit", unit());
        if (!entity.note().isEmpty()) {
            parameters.put("note", entity.note());
        }
        parameters.put("running", words.text("report.running", entity.name(), day));
        parameters.put("footer", words.text("report.footer", books(), day, position()));
        parameters.put(
                "evidence",
                words.text(
                        "report.evidence",
                        CanonicalText.hash(
                                new Content(entity.code(), entity.book().code(), stress.asOf(), rows))));
        parameters.put("made", words.text("report.made"));
        parameters.put("pageOf", words.text("report.page"));
        return parameters;
    }

    public Workbook workbook() {
        return new Workbook(name(), title(), entity.name(), madeAt(), List.of(wires(), ladder()));
    }

    private Sheet wires() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Tripwire wire : stress.wires()) {
            rows.add(List.of(
                    Cell.text(words.called(wire)),
                    wire.fall().<Cell>map(Cell::exact).orElseGet(() -> Cell.text(words.fall(wire)))));
        }
        return sheet("report.wires", List.of("report.what", "report.fall"), rows);
    }

    private Sheet ladder() {
        List<List<Cell>> rows = new ArrayList<>();
        for (LadderStep step : stress.steps()) {
            rows.add(row(step.fall(), "BOOK", step.atBook(), Cell.money(step.equityAfterTax())));
            rows.add(row(step.fall(), "FAIR_VALUE", step.atFairValue(), Cell.money(step.equityAtFairValueAfterTax())));
        }
        return sheet(
                "report.ladder",
                List.of(
                        "report.basis",
                        "report.fall",
                        "report.lots",
                        "report.writeDown",
                        "report.hedge",
                        "report.totalAssets",
                        "report.equity",
                        "report.equityAfterTax",
                        "report.equityRatio",
                        "report.outcome"),
                rows);
    }

    private List<Cell> row(BigDecimal fall, String basis, StressOutcome after, Cell afterTax) {
        return List.of(
                Cell.text(words.text("basis." + basis)),
                Cell.exact(fall),
                Cell.exact(BigDecimal.valueOf(after.lots())),
                Cell.money(after.writeDown()),
                Cell.money(after.hedge()),
                Cell.money(after.totalAssets()),
                Cell.money(after.equity()),
                afterTax,
                after.equityRatio().<Cell>map(Cell::exact).orElse(Cell.NOTHING),
                Cell.text(words.text(after.insolvent() ? "insolvent" : "solvent")));
    }

    private Sheet sheet(String name, List<String> heads, List<List<Cell>> rows) {
        List<Sheet.Column> columns = new ArrayList<>();
        for (String head : heads) {
            columns.add(new Sheet.Column(words.text(head), columns.isEmpty() ? WIDE : NARROW));
        }
        return new Sheet(
                words.text(name),
                List.of(entity.name(), words.text("report.title"), subtitle(), unit()),
                columns,
                List.of(),
                Sheet.Rows.of(rows));
    }

    private String subtitle() {
        return words.text(
                "report.subtitle",
                PrintedWords.day(stress.asOf()),
                words.text(stress.asked().hedged() ? "report.hedged" : "report.unhedged"),
                words.text(stress.asked().pending() ? "report.withPending" : "report.withoutPending"));
    }

    private String books() {
        return entity.book().isPrimary()
                ? entity.code()
                : entity.code() + "-" + entity.book().code();
    }

    private String name() {
        return books() + "-stress-" + stress.asOf();
    }

    private String title() {
        return words.text("report.document", books(), PrintedWords.day(stress.asOf()));
    }

    private String unit() {
        return words.text(
                "report.unit",
                entity.functionalCurrency().getCurrencyCode(),
                entity.book().code());
    }

    private Instant madeAt() {
        return stress.position()
                .map(LedgerPosition::recordedAt)
                .orElse(stress.asOf().atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private String position() {
        return stress.position().map(newest -> newest.last().number()).orElse(words.text("report.emptyBooks"));
    }
}
