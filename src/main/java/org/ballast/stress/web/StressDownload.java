package org.ballast.stress.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.documents.web.Handout;
import org.ballast.entities.web.Given;
import org.ballast.statements.application.ReportingDates;
import org.ballast.stress.application.PrintStress;

/** The stress report as a file for who is signed in on the pages: the same bytes as those of the API. */
@WebServlet("/stress/download")
public class StressDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PrintStress printStress;

    @Inject
    private transient ReportingDates reportingDates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Handout.answer(response, () -> {
            String entity = Given.orEmpty(request.getParameter("entity"));
            return printStress.print(
                    entity,
                    reportingDates.asOf(entity, Given.orEmpty(request.getParameter("asOf"))),
                    StressFields.asked(
                            request.getParameter("hedged"),
                            request.getParameter("pending"),
                            request.getParameter("falls")),
                    format(Given.orEmpty(request.getParameter("format"))));
        });
    }

    private static DocumentFormat format(String name) {
        return name.equalsIgnoreCase("xlsx") ? DocumentFormat.XLSX : DocumentFormat.PDF;
    }
}
