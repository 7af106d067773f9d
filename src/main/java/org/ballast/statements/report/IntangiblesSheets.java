package org.ballast.statements.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.amounts.Money;
import org.ballast.documents.domain.Cell;
import org.ballast.measurement.domain.Basis;
import org.ballast.measurement.domain.CostReconciliation;
import org.ballast.measurement.domain.MaterialImpairment;
import org.ballast.measurement.domain.MaterialImpairment.UseEstimate;
import org.ballast.statements.domain.IntangibleAsset;
import org.ballast.statements.domain.IntangiblesDisclosure;
import org.ballast.statements.report.NoteWorkbook.TableColumn;

/** Tables F and I for spreadsheet programs, a row for each asset and for each change. */
final class IntangiblesSheets {

    private final IntangiblesDisclosure disclosure;
    private final Words words;

    private IntangiblesSheets(IntangiblesDisclosure disclosure, Words words) {
        this.disclosure = disclosure;
        this.words = words;
    }

    static void add(NoteWorkbook workbook, IntangiblesDisclosure disclosure, Words words) {
        IntangiblesSheets sheets = new IntangiblesSheets(disclosure, words);
        workbook.table("sheet.reconciliation", disclosure.assets(), sheets.reconciliationColumns());
        workbook.table("intangibles.changes", disclosure.changes(), sheets.changeColumns());
        workbook.table(
                "sheet.restricted",
                disclosure.restricted(),
                new RestrictionTexts(words, disclosure.lastDay()).columns("head.carrying"));
        workbook.table(
                "sheet.pledged",
                disclosure.pledged(),
                new PledgeTexts(words, disclosure.lastDay()).columns("head.carrying"));
    }

    private List<TableColumn<IntangibleAsset>> reconciliationColumns() {
        return List.of(
                TableColumn.of("head.asset", 10, asset -> Cell.text(asset.symbol())),
                TableColumn.of("head.name", 24, asset -> Cell.text(asset.name())),
                TableColumn.of(
                        "head.units",
                        26,
                        asset -> Cell.exact(asset.movement().units().units())),
                of("sheet.gross.opening", amounts -> amounts.opening().cost()),
                of("sheet.gross.additions", CostReconciliation::additions),
                of(
                        "sheet.gross.disposals",
                        amounts -> amounts.disposals().cost().negated()),
                of("sheet.gross.closing", amounts -> amounts.closing().cost()),
                of("sheet.impairment.opening", amounts -> amounts.opening().reduction()),
                of("sheet.impairment.losses", CostReconciliation::losses),
                of("sheet.impairment.reversals", amounts -> amounts.reversals().negated()),
                of(
                        "sheet.impairment.disposals",
                        amounts -> amounts.disposals().reduction().negated()),
                of("sheet.impairment.closing", amounts -> amounts.closing().reduction()),
                of("sheet.carrying.opening", amounts -> amounts.opening().carryingAmount()),
                of("sheet.carrying.closing", amounts -> amounts.closing().carryingAmount()),
                TableColumn.of(
                        "sheet.pledged.units",
                        26,
                        asset -> Cell.exact(asset.pledged().units())),
                NoteWorkbook.amount("sheet.pledged.carrying", IntangibleAsset::pledgedCarrying));
    }

    private static TableColumn<IntangibleAsset> of(String key, Function<CostReconciliation, Money> part) {
        return NoteWorkbook.amount(key, asset -> part.apply(asset.movement().amounts()));
    }

    private List<TableColumn<MaterialImpairment>> changeColumns() {
        return List.of(
                TableColumn.of("head.asset", 10, change -> Cell.text(change.asset())),
                TableColumn.of(
                        "head.units", 26, change -> Cell.exact(change.units().units())),
                TableColumn.of("head.day", 12, change -> new Cell.Day(change.on())),
                TableColumn.of("head.basis", 34, change -> Cell.text(IntangiblesNote.basisName(change, words))),
                TableColumn.of("head.level", 8, IntangiblesSheets::level),
                TableColumn.of(
                        "head.discountRate", 22, change -> rate(change.inUse().map(UseEstimate::discountRate))),
                TableColumn.of(
                        "head.previousRate", 22, change -> rate(change.inUse().flatMap(UseEstimate::previousRate))),
                TableColumn.of("head.recoverable", 22, change -> Cell.money(change.recoverableAmount())),
                NoteWorkbook.amount("head.loss", change -> change.loss().negated()),
                NoteWorkbook.amount("head.reversal", MaterialImpairment::reversal),
                TableColumn.of(
                        "head.incomeLine",
                        32,
                        change -> Cell.text(
                                change.change().isNegative()
                                        ? disclosure.lossCaption()
                                        : disclosure.reversalCaption())),
                TableColumn.of("head.circumstances", 60, change -> Cell.text(change.circumstances())),
                TableColumn.of(
                        "head.assumptions",
                        60,
                        change -> Cell.text(
                                change.inUse().map(UseEstimate::assumptions).orElse(""))));
    }

    private static Cell rate(Optional<BigDecimal> part) {
        return part.<Cell>map(Cell::exact).orElse(Cell.NOTHING);
    }

    private static Cell level(MaterialImpairment change) {
        return change.basis() == Basis.Kind.VALUE_IN_USE
                ? Cell.NOTHING
                : new Cell.Figure(BigDecimal.valueOf(change.level()), Cell.Decimals.NONE, Cell.Look.PLAIN);
    }
}
