package org.ballast.holdings.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.web.Given;
import org.ballast.holdings.application.ExportDisposals;
import org.ballast.refusals.Refusal;

/** The disposals that the page's filter finds, as a file. */
@WebServlet("/holdings/disposals.csv")
public class DisposalsDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Entities entities;

    @Inject
    private transient ExportDisposals exportDisposals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ReportingEntity entity = entities.byCode(Given.orEmpty(request.getParameter("entity")));
            response.setContentType("text/csv");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"disposals-" + entity.code() + ".csv\"");
            exportDisposals.write(
                    entity, DisposalsQuery.of(request::getParameter).filter(), response.getWriter());
        } catch (Refusal refusal) {
            response.sendError(refusal.code().httpStatus(), refusal.detail());
        }
    }
}
