package org.ballast.expansion.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.documents.web.Handout;
import org.ballast.expansion.application.PrepareExpansion;
import org.ballast.expansion.application.PrintExpansion;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.statements.application.ReportingDates;
import org.ballast.statements.domain.StatementsSentence;

/** The change of total assets as a file for who is signed in on the pages: the same bytes as those of the API. */
@WebServlet("/expansion/download")
public class ExpansionDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PrepareExpansion prepareExpansion;

    @Inject
    private transient PrintExpansion printExpansion;

    @Inject
    private transient ReportingDates reportingDates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Handout.answer(
                response,
                () -> printExpansion.print(
                        prepareExpansion.between(
                                text(request, "entity"),
                                reportingDates.required("from", text(request, "from")),
                                reportingDates.required("to", text(request, "to"))),
                        format(text(request, "format"))));
    }

    private static DocumentFormat format(String name) {
        return switch (name) {
            case "pdf" -> DocumentFormat.PDF;
            case "xlsx" -> DocumentFormat.XLSX;
            default -> throw new Refusal(RefusalCode.NOT_FOUND, StatementsSentence.PDF_OR_XLSX);
        };
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.toString(request.getParameter(name), "");
    }
}
