package org.ballast.documents.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import org.ballast.documents.domain.Document;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.documents.domain.Letters;
import org.ballast.documents.domain.Paper;
import org.ballast.documents.domain.Printout;
import org.ballast.documents.domain.Workbook;
import org.ballast.documents.report.Exports;
import org.ballast.documents.report.FigureFormats;
import org.ballast.documents.report.FilledPages;
import org.ballast.documents.report.FinishedPdf;
import org.ballast.documents.report.RecordDataSource;
import org.ballast.documents.report.RepeatablePdf;
import org.ballast.documents.report.Typefaces;
import org.ballast.documents.report.Unprintable;
import org.ballast.documents.report.XlsxFile;
import org.ballast.refusals.Refusal;

/** Hands out a printout as PDF and a workbook as XLSX; the same content always gives the same bytes. */
@ApplicationScoped
public class RenderDocument {

    private final Map<String, JasperReport> reports = new ConcurrentHashMap<>();

    /**
     * @throws Refusal UNPRINTABLE if a letter is in no font or a text does not fit: nothing is ever left out or cut off
     * @throws IllegalStateException if the report is missing or does not fit its rows
     */
    public Document pdf(Printout printout) {
        new Letters(Typefaces::have).missingIn(printout).ifPresent(missing -> {
            throw Unprintable.refusal(missing);
        });
        try {
            List<JasperPrint> parts = new ArrayList<>();
            for (Printout.Part part : printout.parts()) {
                parts.add(fill(part, printout));
            }
            FilledPages pages = new FilledPages(parts);
            pages.requireWholeTexts();
            pages.number();
            byte[] content = FinishedPdf.of(Exports.pdf(parts, printout), printout);
            return new Document(
                    printout.name() + ".pdf", DocumentFormat.PDF, RepeatablePdf.of(content, printout.madeAt()));
        } catch (JRException unprintable) {
            throw new IllegalStateException(printout.name() + " cannot be printed", unprintable);
        }
    }

    /** The workbook as a file of a spreadsheet program. */
    public Document xlsx(Workbook workbook) {
        return new Document(workbook.name() + ".xlsx", DocumentFormat.XLSX, XlsxFile.of(workbook));
    }

    private JasperPrint fill(Printout.Part part, Printout printout) throws JRException {
        Map<String, Object> parameters = new HashMap<>(part.words());
        parameters.put(JRParameter.REPORT_LOCALE, Locale.US);
        parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("UTC"));
        parameters.put(JRParameter.REPORT_FORMAT_FACTORY, new FigureFormats(printout.currency()));
        String name = part.report() + Paper.of(printout.currency()).suffix();
        return JasperFillManager.fillReport(report(name), parameters, new RecordDataSource(part.rows()));
    }

    private JasperReport report(String name) {
        return reports.computeIfAbsent(name, RenderDocument::load);
    }

    private static JasperReport load(String name) {
        String resource = "/reports/" + name + ".jasper";
        try (InputStream compiled = RenderDocument.class.getResourceAsStream(resource)) {
            if (compiled == null) {
                throw new IllegalStateException("there is no compiled report " + resource);
            }
            return (JasperReport) JRLoader.loadObject(compiled);
        } catch (JRException | IOException unreadable) {
            throw new IllegalStateException("the compiled report " + resource + " cannot be read", unreadable);
        }
    }
}
