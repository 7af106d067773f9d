package org.ballast.statements.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.ChartTable;
import org.ballast.documents.application.RenderDocument;
import org.ballast.documents.domain.Document;
import org.ballast.documents.domain.Sheet;
import org.ballast.documents.domain.Workbook;
import org.ballast.statements.domain.DerivativeHolding;
import org.ballast.statements.domain.DerivativesDisclosure;
import org.ballast.statements.domain.Pending;
import org.ballast.statements.domain.StatementHeader;
import org.ballast.writedowns.domain.OpenTests;
import org.junit.jupiter.api.Test;

/** The note on derivatives, on paper and in a spreadsheet. */
class DerivativesNoteTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final RenderDocument RENDER = new RenderDocument();
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 2, 1);

    @Test
    void positionsLevelsResultsAndCollateralStandOnPaper() {
        Document pdf = RENDER.pdf(NoteReport.of(new DerivativesNote(disclosure(holdings()), new Words())));

        assertThat(PdfTexts.of(pdf))
                .containsPattern(
                        "BTC-27MAR26-65000-C, account[\\s\\h]*DERIBIT-BTC[\\s\\h]*10[\\s\\h\\u2007\\u2008]*9,729\\.90")
                .contains("Option, notional 569,000 in the currency of its price, level 2")
                .containsPattern("Level 1\\h*\\(12,000\\.00\\)")
                .containsPattern("Losses\\h*\\(26,570\\.10\\)")
                .contains("Hedge accounting is not applied.")
                .containsPattern("Collateral and margin deposits at venues\\h*500,000\\.00");
    }

    @Test
    void theWorkbookAddsItsColumnsUp() {
        Workbook workbook = NoteWorkbook.of(new DerivativesNote(disclosure(holdings()), new Words()));

        assertThat(workbook.sheets()).extracting(Sheet::name).contains("Derivatives", "Policy and facts");
    }

    @Test
    void assetsAndLiabilitiesStandByInstrumentInThePicture() {
        ChartTable table = ChartTable.of(new DerivativesNote(disclosure(holdings()), new Words()).chart());

        assertThat(table.heads()).containsExactly("Derivative assets", "Derivative liabilities");
        assertThat(table.rows()).extracting(ChartTable.Row::place).containsExactly("BTC-27MAR26-65000-C", "PF_XBTUSD");
        assertThat(table.rows())
                .flatExtracting(ChartTable.Row::values)
                .extracting(value -> value.orElseThrow().toPlainString())
                .containsExactly("9729.90", "0.00", "0.00", "12000.00");
    }

    @Test
    void withoutDerivativesItSaysSo() {
        DerivativesNote note = new DerivativesNote(disclosure(List.of()), new Words());

        assertThat(note.chart().isDrawable()).isFalse();

        assertThat(note.sections())
                .singleElement()
                .satisfies(section -> assertThat(section.sentences()).containsExactly(note.nothingHeld()));
    }

    private static List<DerivativeHolding> holdings() {
        return List.of(
                new DerivativeHolding(
                        "DERIBIT-BTC",
                        "BTC-27MAR26-65000-C",
                        "OPTION",
                        Optional.of(Instant.parse("2026-03-27T08:00:00Z")),
                        BigDecimal.TEN,
                        new BigDecimal("569000.00"),
                        2,
                        usd("9729.90"),
                        usd("0.00"),
                        usd("0.00"),
                        usd("14570.10")),
                new DerivativeHolding(
                        "KRAKEN-USD",
                        "PF_XBTUSD",
                        "PERPETUAL",
                        Optional.empty(),
                        new BigDecimal("-2"),
                        new BigDecimal("110200.00"),
                        1,
                        usd("0.00"),
                        usd("12000.00"),
                        usd("0.00"),
                        usd("12000.00")));
    }

    private static DerivativesDisclosure disclosure(List<DerivativeHolding> holdings) {
        return new DerivativesDisclosure(
                new StatementHeader(
                        "KELVIN",
                        "Kelvin Trading (fictitious)",
                        "",
                        USD,
                        END.minusDays(1),
                        new Pending(0, usd("0.00"), 0, OpenTests.NONE),
                        Optional.empty(),
                        "UTC",
                        Optional.empty()),
                FIRST,
                END,
                "Gain on derivatives",
                "Loss on derivatives",
                holdings,
                usd("-2270.10"),
                usd("500000.00"),
                List.of());
    }

    private static Money usd(String amount) {
        return Money.of(amount, USD);
    }
}
