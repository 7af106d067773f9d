package org.ballast.documents.report;

import java.io.OutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;

/** PDF that says which language it is in, so that it can be read aloud. The report engine finds this class by name. */
public final class SpokenPdf implements PdfProducerFactory {

    static final String PROPERTY = "net.sf.jasperreports.export.pdf.producer.factory";

    private static final String LANGUAGE = "en-US";

    @Override
    public PdfProducer createProducer(PdfProducerContext context) {
        return new English(context);
    }

    private static final class English extends ClassicPdfProducer {

        English(PdfProducerContext context) {
            super(context);
        }

        @Override
        public PdfDocumentWriter createWriter(OutputStream out) throws JRException {
            PdfDocumentWriter writer = super.createWriter(out);
            writer.setLanguage(LANGUAGE);
            return writer;
        }
    }
}
