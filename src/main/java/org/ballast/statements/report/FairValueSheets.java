package org.ballast.statements.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ballast.amounts.Money;
import org.ballast.documents.domain.Cell;
import org.ballast.measurement.domain.CryptoHolding;
import org.ballast.measurement.domain.RealisedResults;
import org.ballast.measurement.domain.SignificantHoldings;
import org.ballast.statements.domain.FairValueAsset;
import org.ballast.statements.domain.FairValueDisclosure;
import org.ballast.statements.domain.FairValueMovement;
import org.ballast.statements.report.NoteWorkbook.TableColumn;

/** Tables C and D for spreadsheet programs, a row for each crypto asset. */
final class FairValueSheets {

    private final FairValueDisclosure disclosure;
    private final Words words;

    private FairValueSheets(FairValueDisclosure disclosure, Words words) {
        this.disclosure = disclosure;
        this.words = words;
    }

    static void add(NoteWorkbook workbook, FairValueDisclosure disclosure, Words words) {
        FairValueSheets sheets = new FairValueSheets(disclosure, words);
        workbook.table("sheet.holdings", disclosure.assets(), sheets.holdingColumns(disclosure.holdings()));
        workbook.table("sheet.rollForward", disclosure.assets(), sheets.movementColumns());
        workbook.table(
                "sheet.restricted",
                disclosure.restricted(),
                new RestrictionTexts(words, disclosure.lastDay()).columns("head.fairValueNow"));
        workbook.table(
                "sheet.pledged",
                disclosure.pledged(),
                new PledgeTexts(words, disclosure.lastDay()).columns("head.fairValueNow"));
    }

    private List<TableColumn<FairValueAsset>> holdingColumns(SignificantHoldings holdings) {
        return List.of(
                TableColumn.of("head.asset", 10, asset -> Cell.text(asset.symbol())),
                TableColumn.of("head.name", 24, asset -> Cell.text(asset.name())),
                TableColumn.of(
                        "head.units",
                        26,
                        asset -> Cell.exact(asset.movement().units().units())),
                of("head.costBasis", FairValueMovement::costBasis),
                of("head.fairValueNow", FairValueMovement::closing),
                TableColumn.of(
                        "head.significant",
                        12,
                        asset -> Cell.text(
                                words.text(isSignificant(holdings, asset) ? "significant.yes" : "significant.no"))));
    }

    private List<TableColumn<FairValueAsset>> movementColumns() {
        List<TableColumn<FairValueAsset>> columns = new ArrayList<>();
        columns.add(TableColumn.of("head.asset", 10, asset -> Cell.text(asset.symbol())));
        for (TableD line : TableD.values()) {
            columns.add(NoteWorkbook.amount(line.key(), asset -> line.of(disclosure.reconciliation(asset))));
        }
        columns.add(realised("tableD.realisedGains", RealisedResults::gains));
        columns.add(
                realised("tableD.realisedLosses", results -> results.losses().negated()));
        return columns;
    }

    private TableColumn<FairValueAsset> of(String key, Function<FairValueMovement, Money> part) {
        return NoteWorkbook.amount(key, asset -> part.apply(asset.movement()));
    }

    private TableColumn<FairValueAsset> realised(String key, Function<RealisedResults, Money> part) {
        return NoteWorkbook.amount(
                key,
                asset -> part.apply(RealisedResults.of(
                        asset.movement().realised(), disclosure.header().currency())));
    }

    private static boolean isSignificant(SignificantHoldings holdings, FairValueAsset asset) {
        return holdings.significant().stream().map(CryptoHolding::asset).anyMatch(asset.symbol()::equals);
    }
}
