package org.ballast.health.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import org.ballast.documents.application.RenderDocument;
import org.ballast.health.domain.ExampleHealth;
import org.junit.jupiter.api.Test;

/** The health report as bytes: what one reads in it, and that it comes out the same again. */
class HealthDocumentsTest {

    @Test
    void theReportSaysRatiosTestsAndCovenantsWithWhatTheyAreMadeOf() throws IOException {
        byte[] pdf = new RenderDocument().pdf(ExampleHealth.report().printout()).content();
        assertThat(text(pdf))
                .contains("Health report", "Solvency ratio", "1.3333", "Altman Z″", "(1.5214)", "from 2.6")
                .contains("not calibrated for companies that hold digital assets")
                .contains("No price of BTC is known", "(180.00)", "Loan of the bank, 5.2", "Breached");
        assertThat(new RenderDocument().pdf(ExampleHealth.report().printout()).content())
                .isEqualTo(pdf);
    }

    @Test
    void theWorkbookHasASheetForEachPart() {
        assertThat(ExampleHealth.report().workbook().sheets())
                .extracting(sheet -> sheet.name())
                .containsExactly("Ratios", "Inputs", "Balance-sheet test", "Cash-flow test", "Course");
        assertThat(new RenderDocument().xlsx(ExampleHealth.report().workbook()).content())
                .isNotEmpty();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page)).append('\n');
            }
            return text.toString();
        }
    }
}
