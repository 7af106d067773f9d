package org.ballast.documents.report;

import java.io.ByteArrayOutputStream;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.ballast.documents.domain.Printout;

/** Filled reports as bytes of one PDF. */
public final class Exports {

    private static final String CREATOR = "Ballast";

    private Exports() {}

    /** With title, author, language and outline, text selectable, fonts embedded. */
    public static byte[] pdf(List<JasperPrint> parts, Printout printout) throws JRException {
        parts.get(0).setProperty(SpokenPdf.PROPERTY, SpokenPdf.class.getName());
        SimplePdfExporterConfiguration document = new SimplePdfExporterConfiguration();
        document.setMetadataTitle(printout.title());
        document.setMetadataAuthor(printout.author());
        document.setMetadataCreator(CREATOR);
        document.setDisplayMetadataTitle(true);
        document.setCompressed(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setConfiguration(document);
        exporter.setExporterInput(SimpleExporterInput.getInstance(parts));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
        return out.toByteArray();
    }
}
