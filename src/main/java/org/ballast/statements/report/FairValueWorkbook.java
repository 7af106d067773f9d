package org.ballast.statements.report;

import java.util.List;
import java.util.function.Function;
import org.ballast.amounts.Money;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.documents.domain.Cell;
import org.ballast.documents.domain.Workbook;
import org.ballast.measurement.domain.CryptoHolding;
import org.ballast.measurement.domain.FairValueRollForward;
import org.ballast.measurement.domain.RealisedResults;
import org.ballast.measurement.domain.SignificantHoldings;
import org.ballast.statements.domain.FairValueAsset;
import org.ballast.statements.domain.FairValueDisclosure;
import org.ballast.statements.domain.FairValueMovement;
import org.ballast.statements.report.NoteWorkbook.TableColumn;

/** The disclosure of crypto assets at fair value for spreadsheet programs. */
public final class FairValueWorkbook {

    private final FairValueDisclosure disclosure;
    private final Words words = new Words();

    private FairValueWorkbook(FairValueDisclosure disclosure) {
        this.disclosure = disclosure;
    }

    public static Workbook of(FairValueDisclosure disclosure) {
        return new FairValueWorkbook(disclosure).workbook();
    }

    private Workbook workbook() {
        NoteWorkbook workbook = new NoteWorkbook(
                disclosure.header(),
                "fairValue.title",
                NoteReport.subtitle(words, disclosure.from(), disclosure.lastDay()));
        if (!disclosure.isEmpty()) {
            SignificantHoldings holdings = disclosure.holdings();
            workbook.table("sheet.holdings", disclosure.assets(), holdingColumns(holdings));
            workbook.table("sheet.rollForward", disclosure.assets(), movementColumns());
        }
        return workbook.with(
                NoteReport.name(disclosure),
                new FairValueSections(disclosure, words).sections(),
                CanonicalText.hash(disclosure),
                disclosure.signOffs());
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
        return List.of(
                TableColumn.of("head.asset", 10, asset -> Cell.text(asset.symbol())),
                of("tableD.opening", FairValueMovement::opening),
                of("tableD.takenOver", FairValueMovement::takenOver),
                of("tableD.adoption", FairValueMovement::adoption),
                of("tableD.additions", FairValueMovement::additions),
                of("tableD.dispositions", movement -> movement.dispositions().negated()),
                rolled("tableD.gains", FairValueRollForward::gains),
                rolled("tableD.losses", roll -> roll.losses().negated()),
                of("tableD.closing", FairValueMovement::closing),
                realised("tableD.realisedGains", RealisedResults::gains),
                realised("tableD.realisedLosses", results -> results.losses().negated()));
    }

    private TableColumn<FairValueAsset> of(String key, Function<FairValueMovement, Money> part) {
        return NoteWorkbook.amount(key, asset -> part.apply(asset.movement()));
    }

    private TableColumn<FairValueAsset> rolled(String key, Function<FairValueRollForward, Money> part) {
        return NoteWorkbook.amount(key, asset -> part.apply(disclosure.rollForward(asset)));
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
