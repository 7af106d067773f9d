package org.ballast.documents.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.HashMap;
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
import org.ballast.documents.domain.Printout;
import org.ballast.documents.report.Exports;
import org.ballast.documents.report.FigureFormats;
import org.ballast.documents.report.RecordDataSource;
import org.ballast.documents.report.RepeatablePdf;
import org.ballast.documents.report.RepeatableZip;

/** Fills a compiled report and hands it out as PDF or XLSX; the same printout always gives the same bytes. */
@ApplicationScoped
public class RenderDocument {

    private final Map<String, JasperReport> reports = new ConcurrentHashMap<>();

    /**
     * @throws IllegalStateException if the report is missing or does not fit its rows
     */
    public Document render(Printout printout, DocumentFormat format) {
        try {
            JasperPrint filled = fill(printout, format);
            byte[] content = switch (format) {
                case PDF -> RepeatablePdf.of(Exports.pdf(filled, printout), printout.madeAt());
                case XLSX -> RepeatableZip.of(Exports.xlsx(filled, printout), printout.madeAt());
            };
            return new Document(printout.name() + "." + format.extension(), format, content);
        } catch (JRException unprintable) {
            throw new IllegalStateException(printout.report() + " cannot be printed", unprintable);
        }
    }

    private JasperPrint fill(Printout printout, DocumentFormat format) throws JRException {
        Map<String, Object> parameters = new HashMap<>(printout.words());
        parameters.put(JRParameter.REPORT_LOCALE, Locale.US);
        parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("UTC"));
        parameters.put(JRParameter.REPORT_FORMAT_FACTORY, new FigureFormats());
        parameters.put(JRParameter.IS_IGNORE_PAGINATION, format == DocumentFormat.XLSX);
        return JasperFillManager.fillReport(
                report(printout.report()), parameters, new RecordDataSource(printout.rows()));
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
        } catch (JRException | java.io.IOException unreadable) {
            throw new IllegalStateException("the compiled report " + resource + " cannot be read", unreadable);
        }
    }
}
