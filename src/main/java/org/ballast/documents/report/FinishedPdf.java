package org.ballast.documents.report;

import com.lowagie.text.Element;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ballast.documents.domain.Printout;

/** What the exporter cannot do: the mark across each page, and Arabic that can be searched for as it is typed. */
public final class FinishedPdf {

    private static final int SLANT = 45;
    private static final float MARK_SIZE = 46;
    private static final Color FAINT = new Color(0xF0, 0xF0, 0xF0);

    private FinishedPdf() {}

    public static byte[] of(byte[] pdf, Printout printout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length);
        try (PdfReader reader = new PdfReader(pdf)) {
            searchable(reader);
            PdfStamper stamper = new PdfStamper(reader, out);
            if (printout.mark().isPresent()) {
                for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                    mark(
                            stamper.getUnderContent(page),
                            reader,
                            page,
                            printout.mark().get());
                }
            }
            stamper.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void mark(PdfContentByte behind, PdfReader reader, int page, String words) throws IOException {
        var paper = reader.getPageSizeWithRotation(page);
        behind.saveState();
        behind.setColorFill(FAINT);
        behind.beginText();
        behind.setFontAndSize(
                BaseFont.createFont("liberation/LiberationSans-Bold.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED),
                MARK_SIZE);
        behind.showTextAligned(Element.ALIGN_CENTER, words, paper.getWidth() / 2, paper.getHeight() / 2, SLANT);
        behind.endText();
        behind.restoreState();
    }

    /** Letters are printed in the forms that they have in a word; what is read from the page are the letters themselves. */
    private static void searchable(PdfReader reader) throws IOException {
        for (int number = 1; number < reader.getXrefSize(); number++) {
            if (reader.getPdfObject(number) instanceof PRStream stream) {
                String text = new String(PdfReader.getStreamBytes(stream), StandardCharsets.ISO_8859_1);
                if (text.contains("begincmap")) {
                    stream.setData(TypedLetters.in(text).getBytes(StandardCharsets.ISO_8859_1), true);
                }
            }
        }
    }
}
