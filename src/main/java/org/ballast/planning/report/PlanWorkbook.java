package org.ballast.planning.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.documents.domain.Cell;
import org.ballast.documents.domain.Sheet;
import org.ballast.documents.domain.Sheet.Column;
import org.ballast.documents.domain.Workbook;
import org.ballast.planning.domain.Plan;
import org.ballast.planning.domain.PlannedClass;
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
                List.of(workbook.composition(), workbook.findings(), workbook.saved(saved)));
    }

    private Sheet composition() {
        List<Column> columns = columns("head.class", "head.today", "head.suggested", "head.trade", "head.exact");
        List<List<Cell>> rows = new ArrayList<>();
        for (PlannedClass each : plan.classes()) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.text(each.held().name()),
                    Cell.money(each.held().today()),
                    Cell.money(each.suggested()),
                    Cell.money(each.trade())));
            cells.add(Sheet.exactDigits(columns, cells));
            rows.add(cells);
        }
        List<Cell> totals = plan.classes().isEmpty()
                ? List.of()
                : List.of(
                        new Cell.Words(words.text("total"), Cell.Look.TOTAL),
                        new Cell.ColumnSum(Cell.money(plan.start().total(), Cell.Look.TOTAL)),
                        new Cell.ColumnSum(Cell.money(plan.start().total(), Cell.Look.TOTAL)),
                        new Cell.ColumnSum(Cell.money(
                                plan.start().total().minus(plan.start().total()), Cell.Look.TOTAL)),
                        Cell.NOTHING);
        return new Sheet(words.text("composition"), head.notes(), columns, totals, Sheet.Rows.of(rows));
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
