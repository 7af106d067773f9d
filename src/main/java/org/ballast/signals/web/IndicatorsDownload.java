package org.ballast.signals.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ballast.amounts.DateText;
import org.ballast.amounts.UnreadableText;
import org.ballast.entities.web.Given;
import org.ballast.refusals.Refusal;
import org.ballast.signals.application.ExportIndicators;
import org.ballast.signals.application.ReadIndicators;
import org.ballast.signals.domain.IndicatorBoard;

/** The board of indicators that the page shows, as a file. */
@WebServlet("/signals/indicators.csv")
public class IndicatorsDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadIndicators indicators;

    @Inject
    private transient ExportIndicators export;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            IndicatorBoard board = indicators.at(
                    Given.orEmpty(request.getParameter("entity")),
                    DateText.day(Given.orEmpty(request.getParameter("asOf"))),
                    Optional.empty());
            response.setContentType("text/csv");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name(board) + "\"");
            export.write(board, response.getWriter());
        } catch (UnreadableText noDay) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (Refusal refusal) {
            response.sendError(refusal.code().httpStatus(), refusal.detail());
        }
    }

    static String name(IndicatorBoard board) {
        return "indicators-" + board.entity().code() + "-" + board.day() + ".csv";
    }
}
