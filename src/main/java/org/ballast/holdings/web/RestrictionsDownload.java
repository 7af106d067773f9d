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
import org.ballast.holdings.application.ReadSaleRestrictions;
import org.ballast.refusals.Refusal;

/** The restrictions on sale of a company, as a file. */
@WebServlet("/holdings/restrictions.csv")
public class RestrictionsDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Entities entities;

    @Inject
    private transient ReadSaleRestrictions restrictions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ReportingEntity entity = entities.byCode(Given.orEmpty(request.getParameter("entity")));
            response.setContentType("text/csv");
            response.setCharacterEncoding("UTF-8");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"sale-restrictions-" + entity.code() + ".csv\"");
            restrictions.export(entity.code(), response.getWriter());
        } catch (Refusal refusal) {
            response.sendError(refusal.code().httpStatus(), refusal.detail());
        }
    }
}
