package org.ballast.holdings.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.ballast.amounts.DateText;
import org.ballast.amounts.UnreadableText;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.web.Given;
import org.ballast.holdings.application.ReadHoldings;
import org.ballast.refusals.Refusal;

/** The lots that the page's filter finds, as a file. */
@WebServlet("/holdings/lots.csv")
public class LotsDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Entities entities;

    @Inject
    private transient ReadHoldings readHoldings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ReportingEntity entity = entities.byCode(Given.orEmpty(request.getParameter("entity")));
            LocalDate asOf = DateText.day(Given.orEmpty(request.getParameter("asOf")));
            LotsQuery query = LotsQuery.of(request::getParameter);
            response.setContentType("text/csv");
            response.setCharacterEncoding("UTF-8");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"lots-" + entity.code() + "-" + asOf + ".csv\"");
            readHoldings.exportLots(entity, asOf, query.filter(), query.order(), response.getWriter());
        } catch (UnreadableText noDay) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (Refusal refusal) {
            response.sendError(refusal.code().httpStatus(), refusal.detail());
        }
    }
}
