package org.ballast.prices.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.ballast.access.domain.Refusal;
import org.ballast.prices.application.ReadPrices;

/** The prices that a page shows, as a file. */
@WebServlet("/prices/export.csv")
public class PriceDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadPrices prices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String market = given(request, "market");
        String asset = given(request, "asset");
        try {
            LocalDate from = LocalDate.parse(given(request, "from"));
            LocalDate to = LocalDate.parse(given(request, "to"));
            prices.count(market, asset, from, to);
            response.setContentType("text/csv");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Content-Disposition", "attachment; filename=\"prices.csv\"");
            prices.export(market, asset, from, to, response.getWriter());
        } catch (DateTimeException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (Refusal refused) {
            response.sendError(refused.code().httpStatus());
        }
    }

    private static String given(HttpServletRequest request, String parameter) {
        return Objects.requireNonNullElse(request.getParameter(parameter), "");
    }
}
