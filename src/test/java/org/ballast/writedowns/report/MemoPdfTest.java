package org.ballast.writedowns.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.documents.application.RenderDocument;
import org.ballast.documents.domain.Document;
import org.ballast.refusals.Refusal;
import org.ballast.writedowns.domain.ApprovalMemo;
import org.junit.jupiter.api.Test;

/** The memo as bytes: what one reads in it, and that it comes out the same again. */
class MemoPdfTest {

    @Test
    void theMemoOfAPostedWriteDownReadsAsItShouldOnOnePage() throws IOException {
        try (InputStream golden = Objects.requireNonNull(MemoPdfTest.class.getResourceAsStream("memo.txt"))) {
            assertThat(text(Memos.posted())).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatIsNotInTheBooksIsMarkedAcrossThePage() throws IOException {
        assertThat(text(Memos.memo("Acme", CaseStatus.SUBMITTED, "")))
                .contains("Not approved")
                .contains("Journal entry that an approval posts on January 31, 2024")
                .doesNotContain("Posted as");
    }

    @Test
    void theSameWriteDownGivesTheSameBytes() {
        assertThat(pdf(Memos.posted()).content()).isEqualTo(pdf(Memos.posted()).content());
        assertThat(new String(pdf(Memos.posted()).content(), StandardCharsets.ISO_8859_1))
                .contains("/CreationDate(D:20240201101500");
    }

    @Test
    void wordsThatNeedMoreThanAPageAreAllPrinted() throws IOException {
        String words = "The venue was halted and came back. ".repeat(50);
        assertThat(text(Memos.memo("Acme", CaseStatus.POSTED, "A first word. " + words + " A last word.")))
                .contains("A first word.")
                .contains("A last word.");
    }

    @Test
    void aLetterThatNoFontHasIsRefusedByName() {
        assertThatThrownBy(() -> pdf(Memos.memo("Acme \uD80C\uDC00", CaseStatus.POSTED, "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("EGYPTIAN HIEROGLYPH A001")
                .hasMessageContaining("company name");
    }

    private static Document pdf(ApprovalMemo memo) {
        return new RenderDocument().pdf(MemoReport.of(memo));
    }

    private static String text(ApprovalMemo memo) throws IOException {
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
