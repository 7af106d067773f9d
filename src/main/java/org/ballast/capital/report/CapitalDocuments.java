package org.ballast.capital.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.capital.domain.CapitalReport;
import org.ballast.capital.report.CapitalSection.Kind;
import org.ballast.capital.report.CapitalSection.Line;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.report.ChartRow;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.documents.domain.Cell;
import org.ballast.documents.domain.Printout;
import org.ballast.documents.domain.Sheet;
import org.ballast.documents.domain.Sheet.Column;
import org.ballast.documents.domain.Workbook;
import org.ballast.documents.report.PrintedWords;
import org.ballast.journal.domain.LedgerPosition;

/** The capital report as a printout and as a workbook: the same report gives the same bytes. */
public final class CapitalDocuments {

    private static final int CAPTION_WIDTH = 48;
    private static final int AMOUNT_WIDTH = 24;
    private static final int TEXT_WIDTH = 110;

    private final CapitalReport report;
    private final Optional<LedgerPosition> position;
    private final boolean undecided;
    private final PrintedWords words = new PrintedWords("messages.capital");

    /**
     * @param position newest entry of the books up to the day; empty for empty books
     * @param undecided whether the books await anything up to the day, as write-downs that nobody decided
     */
    public CapitalDocuments(CapitalReport report, Optional<LedgerPosition> position, boolean undecided) {
        this.report = report;
        this.position = position;
        this.undecided = undecided;
    }

    public Printout printout() {
        List<Record> rows = new ArrayList<>();
        Chart chart = RatioChart.of(report, words::text);
        if (chart.isDrawable()) {
            rows.add(ChartRow.of(chart.title(), chart));
        }
        sections().forEach(section -> rows.addAll(section.rows()));
        return new Printout(
                fileName(),
                documentTitle(),
                report.entityName(),
                report.currency(),
                madeAt(),
                draft(),
                List.of(new Printout.Part("statements/Note", around(), rows)));
    }

    public Workbook workbook() {
        List<Sheet> sheets = new ArrayList<>();
        for (CapitalSection section : sections()) {
            sheets.add(section.lines().isEmpty() ? ofWords(section) : ofFigures(section));
        }
        return new Workbook(fileName(), documentTitle(), report.entityName(), madeAt(), sheets);
    }

    private List<CapitalSection> sections() {
        return new CapitalSections(report, words).all();
    }

    private Sheet ofFigures(CapitalSection section) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.text("entry.line"), CAPTION_WIDTH));
        section.heads().forEach(head -> columns.add(new Column(head, AMOUNT_WIDTH)));
        columns.add(new Column(words.text("print.exact"), CAPTION_WIDTH));
        List<List<Cell>> rows = new ArrayList<>();
        section.lines().forEach(line -> rows.add(row(section, line, columns)));
        List<String> notes = new ArrayList<>(notes(section));
        notes.addAll(section.sentences());
        return new Sheet(section.sheet(), notes, columns, List.of(), Sheet.Rows.of(rows));
    }

    private static List<Cell> row(CapitalSection section, Line line, List<Column> columns) {
        boolean isTotal = line.kind() == Kind.TOTAL;
        Cell.Look look = isTotal ? Cell.Look.TOTAL : Cell.Look.PLAIN;
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Words(line.caption(), look));
        if (section.withShares()) {
            row.add(line.share() == null ? Cell.NOTHING : Cell.text(line.share()));
        }
        line.amounts().forEach(amount -> row.add(amount == null ? Cell.NOTHING : Cell.money(amount, look)));
        while (row.size() < columns.size() - 1) {
            row.add(Cell.NOTHING);
        }
        row.add(Sheet.exactDigits(columns, row));
        return row;
    }

    private Sheet ofWords(CapitalSection section) {
        List<List<Cell>> rows = new ArrayList<>();
        section.sentences().forEach(sentence -> rows.add(List.of(Cell.text(sentence))));
        rows.add(List.of(Cell.text(words.text("print.evidence", hash()))));
        return new Sheet(
                section.sheet(),
                notes(section),
                List.of(new Column(section.title(), TEXT_WIDTH)),
                List.of(),
                Sheet.Rows.of(rows));
    }

    private List<String> notes(CapitalSection section) {
        List<String> notes = new ArrayList<>();
        notes.add(report.entityName());
        notes.add(words.text("report.title"));
        notes.add(section.title());
        notes.add(words.text("print.subtitle", PrintedWords.day(report.asOf())));
        notes.add(unit());
        draft().ifPresent(notes::add);
        return notes;
    }

    private Map<String, String> around() {
        String title = words.text("report.title");
        String day = PrintedWords.day(report.asOf());
        Map<String, String> parameters = new HashMap<>();
        parameters.put("entity", report.entityName());
        parameters.put("title", title);
        parameters.put("subtitle", words.text("print.subtitle", day));
        parameters.put("unit", unit());
        draft().ifPresent(draft -> parameters.put("draft", draft));
        parameters.put("running", words.text("print.running", report.entityName(), title, day));
        parameters.put("footer", words.text("print.footer", books(), title, day, upTo()));
        parameters.put("evidence", words.text("print.evidence", hash()));
        parameters.put("made", words.text("print.made"));
        parameters.put("pageOf", words.text("print.pageOf"));
        return parameters;
    }

    private String upTo() {
        return position.map(last ->
                        words.text("print.position", last.last().number(), PrintedWords.minute(last.recordedAt())))
                .orElse(words.text("print.empty"));
    }

    private String unit() {
        return words.text(
                "print.unit",
                report.currency().getCurrencyCode(),
                report.position().rules().jurisdiction());
    }

    private String documentTitle() {
        return words.text("print.title", books(), words.text("report.title"), PrintedWords.day(report.asOf()));
    }

    private String books() {
        return report.book().isPrimary()
                ? report.entityCode()
                : report.entityCode() + "-" + report.book().code();
    }

    /** What stands across a report that leaves positions out, or whose books await something. */
    private Optional<String> draft() {
        if (!report.left().isEmpty()) {
            return Optional.of(words.text("print.draft"));
        }
        return undecided ? Optional.of(words.text("print.undecided")) : Optional.empty();
    }

    private String fileName() {
        return books() + "-capital-" + report.position().rules().jurisdiction() + "-" + report.asOf();
    }

    private String hash() {
        return CanonicalText.hash(report);
    }

    private Instant madeAt() {
        return position.map(LedgerPosition::recordedAt)
                .orElse(report.asOf().atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
