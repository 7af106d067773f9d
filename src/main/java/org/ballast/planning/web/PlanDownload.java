package org.ballast.planning.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.ballast.documents.web.Handout;
import org.ballast.planning.application.MakePlan;
import org.ballast.planning.application.PlanFields;
import org.ballast.planning.application.PrintPlan;
import org.ballast.planning.domain.PlanStart;
import org.ballast.statements.application.ReportingDates;

/** The plan of an address as a file for spreadsheet programs. */
@WebServlet("/planning/plan.xlsx")
public class PlanDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MakePlan makePlan;

    @Inject
    private transient PrintPlan printPlan;

    @Inject
    private transient ReportingDates reportingDates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Handout.answer(response, () -> {
            String entity = Objects.toString(request.getParameter("entity"), "");
            PlanStart start = makePlan.start(entity, reportingDates.asOf(entity, request.getParameter("asOf")));
            return printPlan.print(makePlan.of(start, PlanFields.of(start, request::getParameter)));
        });
    }
}
