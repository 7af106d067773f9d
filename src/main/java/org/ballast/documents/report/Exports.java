package org.ballast.documents.report;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.ballast.documents.domain.Printout;

/** A filled report as bytes of PDF or XLSX. */
public final class Exports {

    private static final String CREATOR = "Ballast";
    private static final int LONGEST_SHEET_NAME = 31;

    private Exports() {}

    /** With title and language, text selectable, fonts embedded. */
    public static byte[] pdf(JasperPrint filled, Printout printout) throws JRException {
        filled.setProperty(SpokenPdf.PROPERTY, SpokenPdf.class.getName());
        SimplePdfExporterConfiguration document = new SimplePdfExporterConfiguration();
        document.setMetadataTitle(printout.title());
        document.setMetadataCreator(CREATOR);
        document.setDisplayMetadataTitle(true);
        document.setCompressed(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setConfiguration(document);
        exporter.setExporterInput(new SimpleExporterInput(filled));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
        return out.toByteArray();
    }

    /** One sheet, as wide as a page when printed, with numbers as numbers in the formats of the printed figures. */
    public static byte[] xlsx(JasperPrint filled, Printout printout) throws JRException {
        SimpleXlsxReportConfiguration sheet = new SimpleXlsxReportConfiguration();
        sheet.setDetectCellType(true);
        sheet.setOnePagePerSheet(false);
        sheet.setRemoveEmptySpaceBetweenRows(true);
        sheet.setRemoveEmptySpaceBetweenColumns(true);
        sheet.setWhitePageBackground(false);
        sheet.setIgnorePageMargins(true);
        sheet.setIgnoreGraphics(true);
        sheet.setCollapseRowSpan(true);
        sheet.setFontSizeFixEnabled(false);
        sheet.setFitWidth(1);
        sheet.setFitHeight(0);
        sheet.setFormatPatternsMap(new HashMap<>(FigureFormats.IN_SPREADSHEETS));
        sheet.setSheetNames(new String[] {sheetName(printout.title())});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JRXlsxExporter exporter = new JRXlsxExporter();
        exporter.setConfiguration(sheet);
        exporter.setExporterInput(new SimpleExporterInput(filled));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
        return out.toByteArray();
    }

    private static String sheetName(String title) {
        String legal = title.replaceAll("[\\\\/?*\\[\\]:]", " ");
        return legal.substring(0, Math.min(legal.length(), LONGEST_SHEET_NAME));
    }
}
