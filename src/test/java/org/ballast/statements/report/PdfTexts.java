package org.ballast.statements.report;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.ballast.documents.domain.Document;

/** The text that a reader of a PDF can select. */
final class PdfTexts {

    private PdfTexts() {}

    static String of(Document pdf) {
        try (PdfReader reader = new PdfReader(pdf.content())) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page).strip()).append('\n');
            }
            return text.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
