package org.ballast.prices.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.ballast.pages.domain.Field;
import org.ballast.prices.application.ReadPrices;
import org.ballast.refusals.Refusal;

/** The prices that a page shows, as a file. */
@WebServlet("/prices/export.csv")
public class PriceDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadPrices prices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String market = given(request, "market").orEmpty();
            String asset = given(request, "asset").orEmpty();
            LocalDate from = given(request, "from").day();
            LocalDate end = given(request, "to").day().plusDays(1);
            prices.count(market, asset, from, end);
            response.setContentType("text/csv");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Content-Disposition", "attachment; filename=\"prices.csv\"");
            prices.export(market, asset, from, end, response.getWriter());
        } catch (Refusal refused) {
            response.sendError(refused.code().httpStatus(), refused.detail());
        }
    }

    private static Field given(HttpServletRequest request, String parameter) {
        return new Field(parameter, request.getParameter(parameter));
    }
}
