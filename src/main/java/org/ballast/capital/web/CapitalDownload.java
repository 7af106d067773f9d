package org.ballast.capital.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.ballast.capital.application.PrintCapital;
import org.ballast.capital.domain.CapitalSentence;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.documents.web.Handout;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.web.Given;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.statements.application.ReportingDates;

/** The capital report as a file for who is signed in on the pages: the same bytes as those of the API. */
@WebServlet("/capital/download")
public class CapitalDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PrintCapital printCapital;

    @Inject
    private transient Entities entities;

    @Inject
    private transient ReportingDates reportingDates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Handout.answer(response, () -> {
            String code = Given.orEmpty(request.getParameter("entity"));
            return printCapital.print(
                    entities.byCode(code),
                    reportingDates.asOf(code, request.getParameter("asOf")),
                    Given.orEmpty(request.getParameter("ruleSet")),
                    format(Given.orEmpty(request.getParameter("format"))));
        });
    }

    private static DocumentFormat format(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "PDF" -> DocumentFormat.PDF;
            case "XLSX" -> DocumentFormat.XLSX;
            default -> throw new Refusal(RefusalCode.NOT_FOUND, CapitalSentence.PDF_OR_XLSX);
        };
    }
}
