package org.ballast.health.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.documents.web.Handout;
import org.ballast.entities.web.Given;
import org.ballast.health.application.PrintHealth;
import org.ballast.statements.application.ReportingDates;

/** The health report as a file for who is signed in on the pages: the same bytes as those of the API. */
@WebServlet("/solvency/download")
public class HealthDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PrintHealth printHealth;

    @Inject
    private transient ReportingDates reportingDates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Handout.answer(response, () -> {
            String entity = Given.orEmpty(request.getParameter("entity"));
            return printHealth.print(
                    entity,
                    reportingDates.asOf(entity, Given.orEmpty(request.getParameter("asOf"))),
                    format(Given.orEmpty(request.getParameter("format"))));
        });
    }

    private static DocumentFormat format(String name) {
        return name.equalsIgnoreCase("xlsx") ? DocumentFormat.XLSX : DocumentFormat.PDF;
    }
}
