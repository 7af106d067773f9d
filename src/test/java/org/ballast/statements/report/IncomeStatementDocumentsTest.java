package org.ballast.statements.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.ballast.documents.application.RenderDocument;
import org.ballast.documents.domain.Document;
import org.ballast.documents.domain.Printout;
import org.ballast.statements.domain.DisclosureVector;
import org.ballast.statements.domain.IncomeStatement;
import org.ballast.statements.domain.LedgerVector;
import org.ballast.statements.domain.SignOff;
import org.ballast.statements.domain.WidestStatements;
import org.junit.jupiter.api.Test;

/** The income statement on paper and in a spreadsheet. */
class IncomeStatementDocumentsTest {

    private static final RenderDocument RENDER = new RenderDocument();
    private static final List<SignOff> SIGNED = DisclosureVector.disclosure().signOffs();

    private final IncomeStatement year =
            new LedgerVector().incomeStatement(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    private final IncomeStatement quarter =
            new LedgerVector().incomeStatement(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 12, 31));

    @Test
    void thePaperReadsAsItShould() throws IOException {
        assertThat(PdfTexts.of(RENDER.pdf(IncomeStatementReport.of(year, SIGNED))))
                .isEqualTo(golden());
    }

    @Test
    void aQuarterHasThreeColumns() {
        assertThat(PdfTexts.of(RENDER.pdf(IncomeStatementReport.of(quarter, List.of()))))
                .contains("Q4 2024", "Q4 2023", "Q3 2024")
                .containsPattern("Net income \\(loss\\)232,613\\.10[\\h\\s]+–[\\h\\s]+\\(56,737\\.44\\)");
    }

    @Test
    void theWidestStatementStandsWholeAndSaysThatItIsADraft() {
        assertThat(PdfTexts.of(RENDER.pdf(IncomeStatementReport.of(WidestStatements.incomeStatement(), SIGNED))))
                .contains("(55,555,555,555,555,555.55)")
                .contains("(11,111,111,111,111,111.11)")
                .contains("Draft")
                .contains("3 write-downs wait for a decision");
    }

    @Test
    void profitsAddUpTheProfitBeforeAndTheLinesSince() {
        assertThat(sheet(RENDER.xlsx(IncomeStatementWorkbook.of(year, SIGNED))))
                .contains("<f>SUM(C8,C9,C10,C11,C12)</f><v>91694.01</v>")
                .contains("<f>SUM(C13,C15)</f><v>73694.01</v>")
                .contains("<f>SUM(C16,C18)</f><v>55270.51</v>")
                .doesNotContain("mergeCell");
    }

    @Test
    void theSameStatementGivesTheSameBytesUnderTheNameOfItsDays() {
        Printout printout = IncomeStatementReport.of(year, SIGNED);
        Document pdf = RENDER.pdf(printout);
        assertThat(pdf.content()).isEqualTo(RENDER.pdf(printout).content());
        assertThat(pdf.fileName()).isEqualTo("HELIX-income-statement-2024-01-01-2024-12-31.pdf");
    }

    private static String sheet(Document xlsx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx.content()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("xl/worksheets/sheet1.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        throw new IllegalStateException("no sheet");
    }

    private static String golden() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                IncomeStatementDocumentsTest.class.getResourceAsStream("income-statement.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
