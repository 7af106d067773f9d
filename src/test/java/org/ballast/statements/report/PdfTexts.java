package org.ballast.statements.report;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.ballast.documents.domain.Document;

/** The text that a reader of a PDF can select. */
final class PdfTexts {

    private PdfTexts() {}

    static String of(Document pdf) {
        return String.join("\n", pages(pdf)) + "\n";
    }

    static List<String> pages(Document pdf) {
        try (PdfReader reader = new PdfReader(pdf.content())) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(extractor.getTextFromPage(page).strip());
            }
            return pages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
