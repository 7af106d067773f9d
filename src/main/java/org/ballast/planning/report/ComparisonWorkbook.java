package org.ballast.planning.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.documents.domain.Cell;
import org.ballast.documents.domain.Sheet;
import org.ballast.documents.domain.Sheet.Column;
import org.ballast.documents.domain.Workbook;
import org.ballast.planning.domain.ComparedPlan;
import org.ballast.planning.domain.PlanComparison;
import org.ballast.planning.domain.PlanComparison.Figure;
import org.ballast.planning.domain.PlanComparison.Row;
import org.ballast.planning.domain.PlanFigure;
import org.ballast.statements.domain.StatementHeader;
import org.ballast.statements.report.SheetHead;
import org.ballast.statements.report.Words;

/** Plans side by side for spreadsheet programs: what they do, what they are made of, and what holds them back. */
public final class ComparisonWorkbook {

    private static final int WIDTH = 26;
    private static final int TEXT_WIDTH = 90;

    private final PlanComparison comparison;
    private final PlanWords words = new PlanWords();
    private final SheetHead head;

    private ComparisonWorkbook(PlanComparison comparison, StatementHeader header) {
        this.comparison = comparison;
        head = new SheetHead(
                new Words(),
                header,
                words.text("compare.title"),
                words.text(
                        "compare.subtitle", comparison.plans().getFirst().kept().name()));
    }

    public static Workbook of(PlanComparison comparison, StatementHeader header) {
        ComparisonWorkbook workbook = new ComparisonWorkbook(comparison, header);
        return new Workbook(
                header.books() + "-plans",
                workbook.head.documentTitle(),
                header.entityName(),
                workbook.head.madeAt(),
                List.of(
                        workbook.figures(),
                        workbook.parts("composition", "head.class", "head.trade", comparison.classes()),
                        workbook.parts("funding", "head.line", "head.raise", comparison.lines()),
                        workbook.findings()));
    }

    private Sheet figures() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.text("effect"), 2 * WIDTH));
        for (ComparedPlan each : comparison.plans()) {
            columns.add(of("compare.todayOf", each));
            columns.add(of("compare.suggestedOf", each));
            columns.add(of("compare.moreOf", each));
        }
        columns.add(new Column(words.text("head.exact"), WIDTH));
        List<List<Cell>> rows = new ArrayList<>();
        for (PlanFigure figure : PlanFigure.values()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.text(words.figure(figure))));
            List<Figure> compared = comparison.of(figure);
            for (int at = 0; at < compared.size(); at++) {
                row.add(cell(figure, comparison.plans().get(at).today(figure)));
                row.add(cell(figure, compared.get(at).value()));
                row.add(cell(figure, compared.get(at).more()));
            }
            row.add(Sheet.exactDigits(columns, row));
            rows.add(row);
        }
        return new Sheet(words.text("effects"), head.notes(), columns, List.of(), Sheet.Rows.of(rows));
    }

    private Sheet parts(String title, String what, String change, List<Row> parts) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.text(what), WIDTH));
        comparison
                .days()
                .forEach(day -> columns.add(new Column(words.text("compare.today", PlanWords.shortDay(day)), WIDTH)));
        for (ComparedPlan each : comparison.plans()) {
            columns.add(of("compare.suggestedOf", each));
            columns.add(new Column(
                    words.text("compare.of", words.text(change), each.kept().name()), WIDTH));
            columns.add(of("compare.moreOf", each));
        }
        columns.add(new Column(words.text("head.exact"), WIDTH));
        List<List<Cell>> rows = new ArrayList<>();
        for (Row part : parts) {
            List<Cell> row = new ArrayList<>(List.of(Cell.text(part.name())));
            part.today().forEach(amount -> row.add(money(amount)));
            for (int at = 0; at < part.suggested().size(); at++) {
                row.add(money(part.suggested().get(at).value()));
                row.add(money(part.changes().get(at)));
                row.add(money(part.suggested().get(at).more()));
            }
            row.add(Sheet.exactDigits(columns, row));
            rows.add(row);
        }
        return new Sheet(words.text(title), head.notes(), columns, List.of(), Sheet.Rows.of(rows));
    }

    private Sheet findings() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ComparedPlan each : comparison.plans()) {
            Cell name = Cell.text(each.kept().name());
            rows.add(List.of(name, Cell.text(words.finding(each))));
            each.plan().stream()
                    .flatMap(plan -> (plan.isOptimal() ? words.duals(plan) : words.conflict(plan)).stream())
                    .forEach(limit -> rows.add(List.of(name, Cell.text(limit))));
        }
        return new Sheet(
                words.text("findings"),
                head.notes(),
                List.of(new Column(words.text("head.name"), WIDTH), new Column(words.text("findings"), TEXT_WIDTH)),
                List.of(),
                Sheet.Rows.of(rows));
    }

    private Column of(String key, ComparedPlan plan) {
        return new Column(words.text(key, plan.kept().name()), WIDTH);
    }

    private Cell cell(PlanFigure figure, Optional<BigDecimal> value) {
        return figure.isAmount() ? money(value) : value.<Cell>map(Cell::exact).orElse(Cell.NOTHING);
    }

    private Cell money(Optional<BigDecimal> amount) {
        return amount.<Cell>map(value -> Cell.money(new Money(value, comparison.currency())))
                .orElse(Cell.NOTHING);
    }
}
