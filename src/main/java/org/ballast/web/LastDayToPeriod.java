package org.ballast.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.ballast.access.domain.Field;
import org.ballast.access.domain.Refusal;

/**
 * People name the last day of a period, addresses carry the day after it: turns {@code last} of the period form into
 * {@code to} and {@code asOf}.
 */
@WebFilter("*.xhtml")
public class LastDayToPeriod extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        if (query == null || !("&" + query).contains("&last=")) {
            chain.doFilter(request, response);
            return;
        }
        String others = ("&" + query).replaceAll("&(last|to|asOf)=[^&]*", "");
        response.sendRedirect(SameAddress.path(request) + "?" + others.replaceFirst("^&", "") + period(request));
    }

    private static String period(HttpServletRequest request) {
        try {
            LocalDate last = new Field("last", request.getParameter("last")).day();
            return "&to=" + last.plusDays(1) + "&asOf=" + last;
        } catch (Refusal notADay) {
            return "";
        }
    }
}
