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
import org.ballast.planning.domain.Plan;
import org.ballast.planning.domain.PlanFigure;
import org.ballast.planning.domain.SavedPlan;
import org.ballast.statements.domain.StatementHeader;
import org.ballast.statements.report.SheetHead;
import org.ballast.statements.report.Words;

/** A plan for spreadsheet programs: the composition with its sums, what holds it back, and the plans that were kept. */
public final class PlanWorkbook {

    private static final int WIDTH = 24;
    private static final int TEXT_WIDTH = 90;

    private final Plan plan;
    private final PlanWords words = new PlanWords();
    private final SheetHead head;

    private PlanWorkbook(Plan plan, StatementHeader header) {
        this.plan = plan;
        head = new SheetHead(
                new Words(), header, words.text("title"), words.text("subtitle", PlanWords.day(header.asOf())));
    }

    public static Workbook of(Plan plan, StatementHeader header, List<SavedPlan> saved) {
        PlanWorkbook workbook = new PlanWorkbook(plan, header);
        return new Workbook(
                header.books() + "-plan-" + header.asOf(),
                workbook.head.documentTitle(),
                header.entityName(),
                workbook.head.madeAt(),
                List.of(
                        workbook.composition(),
                        workbook.funding(),
                        workbook.effects(),
                        workbook.findings(),
                        workbook.saved(saved)));
    }

    private Sheet composition() {
        List<Column> columns = columns("head.class", "head.today", "head.suggested", "head.trade", "head.exact");
        return composition(
                "composition",
                columns,
                plan.classes().stream()
                        .map(each ->
                                row(columns, each.held().name(), each.held().today(), each.suggested(), each.trade()))
                        .toList(),
                plan.start().total(),
                plan.totalThen());
    }

    private Sheet funding() {
        List<Column> columns = columns("head.line", "head.today", "head.suggested", "head.raise", "head.exact");
        return composition(
                "funding",
                columns,
                plan.lines().stream()
                        .map(each ->
                                row(columns, each.held().name(), each.held().today(), each.suggested(), each.change()))
                        .toList(),
                plan.start().liabilities().minus(plan.start().fixedLiabilities()),
                plan.liabilitiesThen().minus(plan.start().fixedLiabilities()));
    }

    private static List<Cell> row(List<Column> columns, String name, Money today, Money suggested, Money change) {
        List<Cell> cells =
                new ArrayList<>(List.of(Cell.text(name), Cell.money(today), Cell.money(suggested), Cell.money(change)));
        cells.add(Sheet.exactDigits(columns, cells));
        return cells;
    }

    private Sheet composition(String title, List<Column> columns, List<List<Cell>> rows, Money today, Money then) {
        List<Cell> totals = rows.isEmpty()
                ? List.of()
                : List.of(
                        new Cell.Words(words.text("total"), Cell.Look.TOTAL),
                        new Cell.ColumnSum(Cell.money(today, Cell.Look.TOTAL)),
                        new Cell.ColumnSum(Cell.money(then, Cell.Look.TOTAL)),
                        new Cell.ColumnSum(Cell.money(then.minus(today), Cell.Look.TOTAL)),
                        Cell.NOTHING);
        return new Sheet(words.text(title), head.notes(), columns, totals, Sheet.Rows.of(rows));
    }

    private Sheet effects() {
        List<Column> columns = columns("effect", "head.today", "head.suggested", "head.exact");
        List<List<Cell>> rows = new ArrayList<>();
        for (PlanFigure figure : PlanFigure.values()) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.text(words.figure(figure)),
                    figure(figure, figure.today(plan)),
                    figure(figure, figure.suggested(plan))));
            cells.add(Sheet.exactDigits(columns, cells));
            rows.add(cells);
        }
        return new Sheet(words.text("effects"), head.notes(), columns, List.of(), Sheet.Rows.of(rows));
    }

    private Cell figure(PlanFigure figure, Optional<BigDecimal> value) {
        return figure.isAmount()
                ? value.<Cell>map(amount ->
                                Cell.money(new Money(amount, plan.start().currency())))
                        .orElse(Cell.NOTHING)
                : number(value);
    }

    private Sheet findings() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.text(words.finding(plan))));
        words.duals(plan).forEach(text -> rows.add(List.of(Cell.text(text))));
        words.conflict(plan).forEach(text -> rows.add(List.of(Cell.text(text))));
        return new Sheet(
                words.text("findings"),
                head.notes(),
                List.of(new Column(words.text("findings"), TEXT_WIDTH)),
                List.of(),
                Sheet.Rows.of(rows));
    }

    private Sheet saved(List<SavedPlan> saved) {
        List<Column> columns = columns(
                "head.name",
                "head.asOf",
                "head.status",
                "head.earnsToday",
                "head.earns",
                "head.capitalRatio",
                "head.savedBy");
        List<List<Cell>> rows = saved.stream()
                .map(each -> List.<Cell>of(
                        Cell.text(each.name()),
                        new Cell.Day(each.asOf()),
                        Cell.text(words.text("status." + each.status())),
                        Cell.money(each.earnsToday()),
                        each.earns().<Cell>map(Cell::money).orElse(Cell.NOTHING),
                        number(each.capitalRatio()),
                        Cell.text(each.savedBy())))
                .toList();
        return new Sheet(words.text("saved"), head.notes(), columns, List.of(), Sheet.Rows.of(rows));
    }

    private static Cell number(Optional<BigDecimal> number) {
        return number.<Cell>map(Cell::exact).orElse(Cell.NOTHING);
    }

    private List<Column> columns(String... keys) {
        List<Column> columns = new ArrayList<>();
        for (String key : keys) {
            columns.add(new Column(words.text(key), WIDTH));
        }
        return columns;
    }
}
