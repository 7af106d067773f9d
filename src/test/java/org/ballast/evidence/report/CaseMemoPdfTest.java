package org.ballast.evidence.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.documents.application.RenderDocument;
import org.ballast.documents.domain.Document;
import org.ballast.evidence.domain.CaseMemo;
import org.junit.jupiter.api.Test;

/** The memo of a case as bytes: what one reads in it, and that it comes out the same again. */
class CaseMemoPdfTest {

    @Test
    void theMemoOfAPostedCaseReadsAsItShouldOnOnePage() throws IOException {
        try (InputStream golden = Objects.requireNonNull(CaseMemoPdfTest.class.getResourceAsStream("case-memo.txt"))) {
            assertThat(text(CaseMemos.posted("Agreed with the auditor.")))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatIsNotInTheBooksIsMarkedAcrossThePage() throws IOException {
        assertThat(text(CaseMemos.memo(CaseStatus.SUBMITTED, "")))
                .contains("Not approved")
                .contains("Journal entry that an approval posts on January 31, 2024")
                .doesNotContain("Posted as");
    }

    @Test
    void theSameCaseGivesTheSameBytes() {
        assertThat(pdf(CaseMemos.posted("")).content())
                .isEqualTo(pdf(CaseMemos.posted("")).content());
    }

    @Test
    void whatWasNotThereBeforeStandsTwoInARowOnOnePage() throws IOException {
        List<CaseMemo.Fact> facts = IntStream.rangeClosed(1, 7)
                .mapToObj(number -> new CaseMemo.Fact("Fact " + number, "", "Value " + number))
                .toList();
        CaseMemo memo = CaseMemos.with(facts, CaseMemos.posted("Agreed with the auditor."));
        try (PdfReader reader = new PdfReader(pdf(memo).content())) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(text(memo))
                .contains("Fact 1")
                .contains("Value 6")
                .contains("Value 7")
                .doesNotContain("As it is");
    }

    @Test
    void aLongCommentIsPrintedWhole() throws IOException {
        String comment = "The venue was halted and came back. ".repeat(54);
        assertThat(text(CaseMemos.posted("A first word. " + comment + "A last word.")))
                .contains("A first word.")
                .contains("A last word.");
    }

    private static Document pdf(CaseMemo memo) {
        return new RenderDocument().pdf(CaseMemoReport.of(memo));
    }

    private static String text(CaseMemo memo) throws IOException {
        try (PdfReader reader = new PdfReader(pdf(memo).content())) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page).strip()).append('\n');
            }
            return text.toString();
        }
    }
}
