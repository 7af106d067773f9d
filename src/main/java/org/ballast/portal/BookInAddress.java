package org.ballast.portal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.ballast.pages.application.MeantBook;

/**
 * What a page or a file shows and a form writes is of the book that its address names beside the entity; what a form sends
 * names none. Calls of programs name their entity in the path and are read by {@code BookOfCall}.
 */
public class BookInAddress extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MeantBook meantBook;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getServletPath().startsWith("/api/")) {
            Map<String, String> here = Query.of(request);
            meantBook.name(here.getOrDefault(WholeAddress.ENTITY, ""), here.getOrDefault(MeantBook.PARAMETER, ""));
        }
        chain.doFilter(request, response);
    }
}
