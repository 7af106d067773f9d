package org.ballast.health.report;

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
import org.ballast.health.domain.CashFlowTest;
import org.ballast.health.domain.CashFlowTest.Bucket;
import org.ballast.health.domain.Health;
import org.ballast.health.domain.Input;
import org.ballast.health.domain.Measure;
import org.ballast.health.domain.Measured;
import org.ballast.health.domain.Trend;
import org.ballast.journal.domain.LedgerPosition;

/** The health report on paper, for {@code reports/health/Health.jrxml}, and for spreadsheet programs. */
public final class HealthReport {

    private static final int WIDE = 44;
    private static final int NARROW = 22;

    private final ReportingEntity entity;
    private final Health health;
    private final Trend trend;
    private final HealthWords words = new HealthWords();

    /**
     * @param entity seen through the book
     */
    public HealthReport(ReportingEntity entity, Health health, Trend trend) {
        this.entity = entity;
        this.health = health;
        this.trend = trend;
    }

    /** All rows as one content, which the hash in the footer is over. */
    public record Content(String entity, String book, LocalDate asOf, List<HealthRow> rows) {}

    public Printout printout() {
        List<HealthRow> rows = new HealthRows(health, trend, words).rows();
        return new Printout(
                name(),
                title(),
                entity.name(),
                entity.functionalCurrency(),
                madeAt(),
                Optional.empty(),
                List.of(new Printout.Part("health/Health", parameters(rows), withCharts(rows))));
    }

    /** The course of the solvency ratio behind the ratios, and what falls due before its table. */
    private List<Record> withCharts(List<HealthRow> rows) {
        Map<String, ChartRow> before = new HashMap<>();
        Chart course = HealthCharts.course(trend, Measure.SOLVENCY, words::text);
        if (course.isDrawable()) {
            before.put(words.text("test.balanceSheet"), ChartRow.of(course.title(), course));
        }
        CashFlowTest cashFlow = health.insolvency().cashFlow();
        Chart due = HealthCharts.liquidity(cashFlow, words::text);
        if (cashFlow.isAsked() && due.isDrawable()) {
            before.put(words.text("test.cashFlow"), ChartRow.of(words.text("test.cashFlow"), due));
        }
        List<Record> all = new ArrayList<>();
        for (HealthRow row : rows) {
            ChartRow chart = before.remove(row.section());
            if (chart != null) {
                all.add(chart);
            }
            all.add(row);
        }
        return all;
    }

    private Map<String, String> parameters(List<HealthRow> rows) {
        String day = PrintedWords.day(day());
        Map<String, String> parameters = new HashMap<>();
        parameters.put("entity", entity.name());
        parameters.put("title", words.text("report.title"));
        parameters.put("subtitle", words.text("report.subtitle", day));
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
                                new Content(entity.code(), entity.book().code(), day(), rows))));
        parameters.put("made", words.text("report.made"));
        parameters.put("pageOf", words.text("report.page"));
        return parameters;
    }

    public Workbook workbook() {
        return new Workbook(
                name(), title(), entity.name(), madeAt(), List.of(ratios(), inputs(), tests(), dueDates(), course()));
    }

    private Sheet ratios() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Measured each : health.ratios()) {
            rows.add(List.of(
                    Cell.text(words.text("measure." + each.measure())),
                    each.value().<Cell>map(Cell::exact).orElseGet(() -> Cell.text(words.value(each))),
                    Cell.text(words.threshold(each.threshold(), each.measure())),
                    Cell.text(words.text("band." + each.band())),
                    Cell.text(words.text("formula." + each.measure()))));
        }
        return sheet("ratios", List.of("measure", "value", "threshold", "status", "formula"), rows);
    }

    private Sheet inputs() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Measured each : health.ratios()) {
            for (Input input : health.inputs(each.measure())) {
                rows.add(List.of(
                        Cell.text(words.text("measure." + each.measure())),
                        Cell.text(words.input(input)),
                        Cell.money(input.amount()),
                        Cell.text(String.join(
                                ", ",
                                input.accounts().stream()
                                        .map(part -> part.number() + " " + part.name())
                                        .toList()))));
            }
        }
        return sheet("inputs", List.of("measure", "input", "amount", "accounts"), rows);
    }

    private Sheet tests() {
        List<List<Cell>> rows = new ArrayList<>();
        List.of(health.insolvency().atBook(), health.insolvency().atFairValue())
                .forEach(test -> rows.add(List.of(
                        Cell.text(words.text("basis." + test.basis())),
                        Cell.money(test.assets()),
                        Cell.money(test.liabilities()),
                        Cell.money(test.surplus()),
                        Cell.text(words.text("outcome." + test.outcome())))));
        return sheet("test.balanceSheet", List.of("basis", "assets", "liabilities", "surplus", "outcome"), rows);
    }

    private Sheet dueDates() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Bucket bucket : health.insolvency().cashFlow().buckets()) {
            rows.add(List.of(
                    Cell.text(words.text("bucket." + bucket.days())),
                    Cell.money(bucket.in()),
                    Cell.money(bucket.payables()),
                    Cell.money(bucket.loans()),
                    Cell.money(bucket.withdrawals()),
                    Cell.money(bucket.cumulative())));
        }
        return sheet("test.cashFlow", List.of("bucket", "in", "payables", "loans", "withdrawals", "cumulative"), rows);
    }

    private Sheet course() {
        List<List<Cell>> rows = new ArrayList<>();
        trend.known()
                .forEach(point -> point.measured().stream()
                        .filter(each -> Trend.follows(each.measure()))
                        .forEach(each -> rows.add(List.of(
                                new Cell.Day(point.day()),
                                Cell.text(words.text("measure." + each.measure())),
                                each.value().<Cell>map(Cell::exact).orElseGet(() -> Cell.text(words.value(each))),
                                Cell.text(words.text("band." + each.band()))))));
        return sheet("trend", List.of("day", "measure", "value", "status"), rows);
    }

    private Sheet sheet(String name, List<String> heads, List<List<Cell>> rows) {
        List<Sheet.Column> columns = new ArrayList<>();
        for (String head : heads) {
            columns.add(
                    new Sheet.Column(words.text(head), columns.isEmpty() || head.equals("formula") ? WIDE : NARROW));
        }
        return new Sheet(
                words.text("sheet." + name),
                List.of(
                        entity.name(),
                        words.text("report.title"),
                        words.text("report.subtitle", PrintedWords.day(day())),
                        unit()),
                columns,
                List.of(),
                Sheet.Rows.of(rows));
    }

    private String books() {
        return entity.book().isPrimary()
                ? entity.code()
                : entity.code() + "-" + entity.book().code();
    }

    private String name() {
        return books() + "-health-" + day();
    }

    private String title() {
        return words.text("report.document", books(), PrintedWords.day(day()));
    }

    private String unit() {
        return words.text(
                "report.unit",
                entity.functionalCurrency().getCurrencyCode(),
                entity.book().code());
    }

    private LocalDate day() {
        return health.figures().day();
    }

    private Instant madeAt() {
        return health.position()
                .map(LedgerPosition::recordedAt)
                .orElse(day().atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private String position() {
        return health.position().map(newest -> newest.last().number()).orElse(words.text("report.emptyBooks"));
    }
}
