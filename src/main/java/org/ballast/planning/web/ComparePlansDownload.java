package org.ballast.planning.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.ballast.documents.web.Handout;
import org.ballast.entities.web.Given;
import org.ballast.planning.application.ComparePlans;
import org.ballast.planning.application.PrintPlan;
import org.ballast.planning.domain.PlanComparison;
import org.ballast.refusals.Refusal;

/** Plans side by side as a file: a workbook, or a row for each figure of each plan. */
@WebServlet({"/planning/comparePlans.xlsx", ComparePlansDownload.CSV})
public class ComparePlansDownload extends HttpServlet {

    static final String CSV = "/planning/comparePlans.csv";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ComparePlans comparePlans;

    @Inject
    private transient PrintPlan printPlan;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals(CSV)) {
            writeCsv(request, response);
        } else {
            Handout.answer(response, () -> printPlan.print(compared(request)));
        }
    }

    private void writeCsv(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            PlanComparison comparison = compared(request);
            response.setContentType("text/csv");
            response.setCharacterEncoding("UTF-8");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"" + comparison.entityCode() + "-plans.csv\"");
            printPlan.write(comparison, response.getWriter());
        } catch (Refusal refused) {
            response.sendError(refused.code().httpStatus(), refused.detail());
        }
    }

    private PlanComparison compared(HttpServletRequest request) {
        String[] names = Objects.requireNonNullElse(request.getParameterValues(ComparePlans.PLAN), new String[0]);
        return comparePlans.of(Given.orEmpty(request.getParameter("entity")), List.of(names));
    }
}
