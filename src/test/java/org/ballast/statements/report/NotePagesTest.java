package org.ballast.statements.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ballast.documents.application.RenderDocument;
import org.junit.jupiter.api.Test;

/** How a note breaks into pages. */
class NotePagesTest {

    @Test
    void noPageBeginsInTheMiddleOfATable() {
        List<String> pages = PdfTexts.pages(new RenderDocument()
                .pdf(NoteReport.of(new FairValueNote(NoteDocumentsTest.fairValue("1317085.37", 0), new Words()))));

        assertThat(pages)
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(tables(page, "opening")).isEqualTo(tables(page, "closing")));
    }

    private static long tables(String page, String edge) {
        return page.lines()
                .filter(line -> line.startsWith("Fair value, " + edge))
                .count();
    }
}
