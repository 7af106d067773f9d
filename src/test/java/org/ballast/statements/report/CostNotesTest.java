package org.ballast.statements.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Quantity;
import org.ballast.documents.application.RenderDocument;
import org.ballast.documents.domain.Cell;
import org.ballast.documents.domain.Sheet;
import org.ballast.documents.domain.Workbook;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.Basis;
import org.ballast.measurement.domain.CostReconciliation;
import org.ballast.measurement.domain.MaterialImpairment;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.statements.domain.DisclosureVector;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.ballast.statements.domain.IntangibleAsset;
import org.ballast.statements.domain.IntangibleMovement;
import org.ballast.statements.domain.IntangiblesDisclosure;
import org.junit.jupiter.api.Test;

/** The notes on assets at cost, on paper and in a spreadsheet: Tables F and I of accounting.md §6, and what may not be sold. */
class CostNotesTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final RenderDocument RENDER = new RenderDocument();
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

    private final IntangiblesDisclosure intangibles = intangibles();

    @Test
    void tableFReconcilesAndTableISaysWhatWasRecoverable() {
        assertThat(PdfTexts.of(RENDER.pdf(NoteReport.of(new IntangiblesNote(intangibles, new Words())))))
                .containsPattern("Additions\\h*52,052\\.00[\\h–]*52,052\\.00")
                .containsPattern("Disposals\\h*\\(13,013\\.00\\)\\h*\\(2,487\\.38\\)\\h*\\(10,525\\.62\\)")
                .containsPattern("Impairment losses[\\h–]*9,949\\.52\\h*\\(9,949\\.52\\)")
                .containsPattern("Reversals of impairment[\\h–]*\\(7,462\\.14\\)\\h*7,462\\.14")
                .containsPattern("Closing\\h*39,039\\.00[\\h–]*39,039\\.00")
                .containsPattern("ETH, 20 units, Jun 30, 2025: fair value less\\s+costs of disposal, Level"
                        + " 1\\s+42,102\\.48\\h*\\(9,949\\.52\\)")
                .containsPattern("44,150\\.60\\h*7,462\\.14")
                .containsPattern("Ether \\(ETH\\)\\h*6\\h*15,615\\.60")
                .containsPattern(
                        "Pledged to Bank \\(fictitious\\) for loan L-1 · due in 59 days, on Feb 28, 2026 · free")
                .contains("The price fell below the carrying amount.")
                .contains("Impairment losses are included in the income statement under “Impairment loss”");
    }

    @Test
    void theWorkbookOfIntangiblesHasRealDaysAndSums() {
        Workbook workbook = NoteWorkbook.of(new IntangiblesNote(intangibles, new Words()));
        Sheet changes = workbook.sheets().get(1);
        assertThat(NoteDocumentsTest.sums(changes)).containsExactly("-9949.52", "7462.14");
        changes.rows().source().each(row -> assertThat(row.get(2)).isInstanceOf(Cell.Day.class));
        assertThat(RENDER.xlsx(workbook).content()).isNotEmpty();
    }

    @Test
    void theNoteOnIntangiblesTellsTitleThatIsRestricted() {
        assertThat(PdfTexts.of(RENDER.pdf(NoteReport.of(new IntangiblesNote(intangibles, new Words())))))
                .contains("Restricted from sale at December 31, 2025")
                .containsPattern("Ether \\(ETH\\), lot E1\\h*5[\\h\\u2007\\u2008]*13,013\\.00")
                .contains("Protocol or law that binds the token: staked · ends with: exit of the validator")
                .contains("title that is restricted (IAS 38.122(d))");
        Sheet restricted = NoteWorkbook.of(new IntangiblesNote(intangibles, new Words()))
                .sheets()
                .get(2);
        assertThat(restricted.name()).isEqualTo("Restricted from sale");
        assertThat(NoteDocumentsTest.sums(restricted)).containsExactly("13013.00");
    }

    @Test
    void theNoteOnAssetsAtCostTellsWhatMayNotBeSold() {
        ImpairmentDisclosure free = DisclosureVector.disclosure();
        assertThat(PdfTexts.of(RENDER.pdf(DisclosureReport.of(free))))
                .contains("No asset at cost was restricted from sale.");
        ImpairmentDisclosure bound = ImpairmentDisclosure.of(
                free.header(),
                free.from(),
                free.to(),
                free.caption(),
                free.assets(),
                free.ledgerCarryingAmount(),
                free.enteredLater(),
                List.of(ExamplePledges.lockedEther()),
                free.reported(),
                free.signOffs());
        assertThat(PdfTexts.of(RENDER.pdf(DisclosureReport.of(bound))).replaceAll("\\s+", " "))
                .contains(
                        "Ether (ETH), lot E1: 5 units that carry 13,013.00 USD. Protocol or law that binds the token: staked · ends with: exit of"
                                + " the validator.")
                .contains("These carry 13,013.00 USD together.");
        Workbook workbook = DisclosureWorkbook.of(
                bound,
                lot -> bound.assets().forEach(asset -> asset.lots().forEach(each -> lot.accept(asset.symbol(), each))));
        Sheet restricted = workbook.sheets().get(2);
        assertThat(restricted.name()).isEqualTo("Restricted from sale");
        assertThat(NoteDocumentsTest.sums(restricted)).containsExactly("13013.00");
        assertThat(RENDER.xlsx(workbook).content()).isNotEmpty();
    }

    static IntangiblesDisclosure intangibles() {
        return new IntangiblesDisclosure(
                NoteDocumentsTest.header(0),
                NEW_YEAR,
                YEAR_END.plusDays(1),
                "Impairment loss",
                "Reversal of impairment",
                List.of(new IntangibleAsset(
                        "ETH",
                        "Ether",
                        Optional.of(NoteDocumentsTest.policy(MeasurementModel.IFRS_COST_IMPAIRMENT, Optional.empty())),
                        new IntangibleMovement(
                                Quantity.of("15"),
                                new CostReconciliation(
                                        Amounts.zero(USD),
                                        NoteDocumentsTest.usd("52052.00"),
                                        NoteDocumentsTest.usd("9949.52"),
                                        NoteDocumentsTest.usd("7462.14"),
                                        Amounts.atCost(
                                                NoteDocumentsTest.usd("13013.00"), NoteDocumentsTest.usd("2487.38"))),
                                List.of(
                                        change("20", LocalDate.of(2025, 6, 30), "42102.48", "-9949.52"),
                                        change("15", YEAR_END, "44150.60", "7462.14"))),
                        ExamplePledges.ofEther())),
                NoteDocumentsTest.usd("39039.00"),
                List.of(ExamplePledges.lockedEther()),
                List.of());
    }

    private static MaterialImpairment change(String units, LocalDate on, String recoverable, String change) {
        return new MaterialImpairment(
                "ETH",
                Quantity.of(units),
                on,
                "",
                change.startsWith("-") ? "The price fell below the carrying amount." : "",
                Basis.Kind.FAIR_VALUE_LESS_COSTS_OF_DISPOSAL,
                1,
                Optional.empty(),
                NoteDocumentsTest.usd(recoverable),
                NoteDocumentsTest.usd(change));
    }
}
