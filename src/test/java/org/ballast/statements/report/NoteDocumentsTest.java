package org.ballast.statements.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.documents.application.RenderDocument;
import org.ballast.documents.domain.Cell;
import org.ballast.documents.domain.Sheet;
import org.ballast.documents.domain.Workbook;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.measurement.domain.CostBasisAtAdoption;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.PurchaseFeePolicy;
import org.ballast.statements.domain.FairValueAsset;
import org.ballast.statements.domain.FairValueDisclosure;
import org.ballast.statements.domain.FairValueMovement;
import org.ballast.statements.domain.MeasuredPolicy;
import org.ballast.statements.domain.Pending;
import org.ballast.statements.domain.StatementHeader;
import org.ballast.writedowns.domain.OpenTests;
import org.junit.jupiter.api.Test;

/** The note on fair value, on paper and in a spreadsheet: Tables C, D and E of accounting.md §6. */
class NoteDocumentsTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final RenderDocument RENDER = new RenderDocument();
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

    private final FairValueDisclosure fairValue = fairValue("1317085.37", 0);

    @Test
    void tableCNamesTheSignificantHoldingsAndAddsUpTheOthers() {
        assertThat(paper(fairValue))
                .containsPattern("Bitcoin \\(BTC\\)\\h*11\\.95[\\h\\u2007\\u2008]*605,085\\.51\\h*986,285\\.12")
                .containsPattern("Solana \\(SOL\\)\\h*1,500[\\h\\u2007\\u2008]*290,000\\.00\\h*318,450\\.25")
                .containsPattern("Other, not individually significant\\h*14,400\\.00\\h*12,350\\.00")
                .containsPattern("Total\\h*909,485\\.51\\h*1,317,085\\.37");
    }

    @Test
    void tableDOpensWithTheAdoptionAndKeepsGainsAndLossesApart() {
        assertThat(paper(fairValue))
                .containsPattern("Fair value, opening\\h*312,350\\.00")
                .containsPattern("Taken over at the adoption of fair value, at cost less impairment\\h*619,098\\.66")
                .containsPattern("Effect of the adoption of fair value\\h*665,496\\.47")
                .containsPattern("Additions\\h*126,552\\.40")
                .containsPattern("Dispositions\\h*\\(328,300\\.00\\)")
                .containsPattern("Gains\\h*33,450\\.25")
                .containsPattern("Losses\\h*\\(111,562\\.41\\)")
                .containsPattern("Fair value, closing\\h*1,317,085\\.37")
                .containsPattern("Cumulative realized gains\\h*172,734\\.45")
                .contains("Gains are included in the income statement under “Remeasurement gain”")
                .contains("ASC 350-60 was adopted on January 1, 2025")
                .doesNotContain("Draft");
    }

    @Test
    void tableESaysWhatMayNotBeSoldHowLongAndWhatCouldEndIt() {
        assertThat(paper(fairValue))
                .contains("Restricted from sale at December 31, 2025")
                .containsPattern("Solana \\(SOL\\), lot S1\\h*197\\.5[\\h\\u2007\\u2008]*42,000\\.00")
                .contains("Contract that binds the holder: lock-up under the purchase agreement · 60 days remain, free")
                .containsPattern("from Mar 1, 2026 on · may lapse earlier:\\s+listing\\s+of\\s+the\\s+company")
                .containsPattern("Total\\h*42,000\\.00");
    }

    @Test
    void whatIsPledgedIsToldWithWhatItSecuresAndWhatFreesIt() {
        assertThat(paper(fairValue))
                .contains("Pledged as collateral at December 31, 2025")
                .containsPattern("Solana \\(SOL\\)\\h*500[\\h\\u2007\\u2008]*102,750\\.08")
                .containsPattern("Collateral at KRAKEN for trading account MARGIN · free once positions");
        Workbook workbook = NoteWorkbook.of(new FairValueNote(fairValue, new Words()));
        assertThat(sums(workbook.sheets().get(3))).containsExactly("102750.08");
    }

    @Test
    void tableEIsASheetWithRealDaysAndNumbers() {
        Sheet restricted = NoteWorkbook.of(new FairValueNote(fairValue, new Words()))
                .sheets()
                .get(2);
        assertThat(sums(restricted)).containsExactly("42000.00");
        restricted
                .rows()
                .source()
                .each(row -> assertThat(row)
                        .contains(
                                new Cell.Day(LocalDate.of(2026, 3, 1)),
                                new Cell.Figure(BigDecimal.valueOf(60), Cell.Decimals.NONE, Cell.Look.PLAIN)));
    }

    @Test
    void whileAnythingIsPendingTheNoteIsADraft() {
        assertThat(paper(fairValue("1317085.37", 1))).contains("Draft").contains("One write-down waits for a decision");
    }

    @Test
    void lotsAndLedgerAgree() {
        assertThatThrownBy(() -> fairValue("1317085.38", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFairValueWorkbookAddsItsColumnsUp() {
        Workbook workbook = NoteWorkbook.of(new FairValueNote(fairValue, new Words()));
        assertThat(workbook.sheets())
                .extracting(Sheet::name)
                .containsExactly("Holdings", "Fair value", "Restricted from sale", "Pledged", "Policy and facts");
        assertThat(sums(workbook.sheets().getFirst())).containsExactly("909485.51", "1317085.37");
        assertThat(sums(workbook.sheets().get(1)))
                .containsExactly(
                        "312350.00",
                        "619098.66",
                        "665496.47",
                        "126552.40",
                        "-328300.00",
                        "33450.25",
                        "-111562.41",
                        "1317085.37",
                        "172734.45",
                        "0.00");
        assertThat(RENDER.xlsx(workbook).content()).isNotEmpty();
    }

    private static String paper(FairValueDisclosure disclosure) {
        return PdfTexts.of(RENDER.pdf(NoteReport.of(new FairValueNote(disclosure, new Words()))));
    }

    static List<String> sums(Sheet sheet) {
        return sheet.totals().stream()
                .filter(Cell.ColumnSum.class::isInstance)
                .map(cell -> ((Cell.ColumnSum) cell).sum().number().toPlainString())
                .toList();
    }

    static FairValueDisclosure fairValue(String ledger, int pending) {
        return new FairValueDisclosure(
                header(pending),
                NEW_YEAR,
                YEAR_END.plusDays(1),
                "Remeasurement gain",
                "Remeasurement loss",
                List.of(
                        new FairValueAsset(
                                "BTC",
                                "Bitcoin",
                                Optional.of(policy(MeasurementModel.US_FAIR_VALUE_NI, Optional.of(NEW_YEAR))),
                                new FairValueMovement(
                                        usd("0.00"),
                                        usd("619098.66"),
                                        usd("665496.47"),
                                        usd("101552.40"),
                                        usd("288300.00"),
                                        usd("-111562.41"),
                                        Quantity.of("11.95"),
                                        usd("605085.51"),
                                        List.of(usd("172734.45")))),
                        held("SOL", "Solana", "1500", "290000.00", "300000.00", "25000.00", "40000.00", "33450.25"),
                        held("ETH", "Ether", "4", "14400.00", "12350.00", "0.00", "0.00", "0.00")),
                usd(ledger),
                List.of(ExamplePledges.locked()),
                ExamplePledges.ofSolana(),
                List.of());
    }

    /** Held and moved: opening, additions, dispositions, gain. */
    private static FairValueAsset held(String symbol, String name, String units, String cost, String... moved) {
        return new FairValueAsset(
                symbol,
                name,
                Optional.of(policy(MeasurementModel.US_FAIR_VALUE_NI, Optional.empty())),
                new FairValueMovement(
                        usd(moved[0]),
                        usd("0.00"),
                        usd("0.00"),
                        usd(moved[1]),
                        usd(moved[2]),
                        usd(moved[3]),
                        Quantity.of(units),
                        usd(cost),
                        List.of()));
    }

    static MeasuredPolicy policy(MeasurementModel model, Optional<LocalDate> adoptedOn) {
        return new MeasuredPolicy(
                model,
                "Sample market",
                CostMethod.FIFO,
                new BigDecimal("0.0025000000"),
                PurchaseFeePolicy.CAPITALISE,
                CostBasisAtAdoption.POST_IMPAIRMENT,
                adoptedOn,
                EdgeBarPolicy.NEXT_PERIOD,
                Optional.empty(),
                "UTC");
    }

    static StatementHeader header(int pending) {
        return new StatementHeader(
                "HELIX",
                "Helix Treasury Inc.",
                "",
                USD,
                YEAR_END,
                new Pending(pending, usd("10.00"), 0, OpenTests.NONE),
                Optional.empty(),
                "UTC",
                Optional.empty());
    }

    static Money usd(String amount) {
        return Money.of(amount, USD);
    }
}
