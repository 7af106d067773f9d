package org.ballast.statements.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.ballast.documents.application.RenderDocument;
import org.ballast.documents.domain.Document;
import org.ballast.statements.domain.ChangesInEquity;
import org.ballast.statements.domain.DisclosureVector;
import org.ballast.statements.domain.LedgerVector;
import org.ballast.statements.domain.SignOff;
import org.ballast.statements.domain.WidestStatements;
import org.junit.jupiter.api.Test;

/** The statement of changes in equity on paper and in a spreadsheet. */
class ChangesInEquityDocumentsTest {

    private static final RenderDocument RENDER = new RenderDocument();
    private static final List<SignOff> SIGNED = DisclosureVector.disclosure().signOffs();

    private final ChangesInEquity year =
            new LedgerVector().changesInEquity(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), 15);

    @Test
    void thePaperSaysWhatHappenedToEachPartOfEquity() {
        Document pdf = RENDER.pdf(ChangesInEquityReport.of(year, SIGNED));
        assertThat(PdfTexts.of(pdf))
                .contains("Statement of changes in equity", "For the period from January 1, 2024 to December 31, 2024")
                .contains("Share capital", "Retained earnings", "Total equity")
                .containsPattern("Capital contributed and shares issued[\\h\\s]*1,000,000\\.00")
                .containsPattern("Balance at December 31, 2024[\\h\\s]*1,000,000\\.00")
                .contains("1,055,270.51");
        assertThat(pdf.fileName()).isEqualTo("HELIX-changes-in-equity-2024-01-01-2024-12-31.pdf");
        assertThat(pdf.content())
                .isEqualTo(RENDER.pdf(ChangesInEquityReport.of(year, SIGNED)).content());
    }

    @Test
    void theWidestStatementStandsWholeAndSaysThatItIsADraft() {
        assertThat(PdfTexts.of(RENDER.pdf(ChangesInEquityReport.of(WidestStatements.changesInEquity(), SIGNED))))
                .contains("(11,111,111,111,111,111.11)", "(22,222,222,222,222,222.21)", "Draft");
    }

    @Test
    void theClosingAddsUpItsColumn() throws IOException {
        assertThat(sheet(RENDER.xlsx(ChangesInEquityReport.workbook(year, SIGNED))))
                .contains("<v>1055270.51</v>")
                .containsPattern("<f>SUM\\(B\\d+,B\\d+,B\\d+\\)</f><v>1000000")
                .doesNotContain("mergeCell");
    }

    private static String sheet(Document xlsx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx.content()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("xl/worksheets/sheet1.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("no first sheet");
    }
}
