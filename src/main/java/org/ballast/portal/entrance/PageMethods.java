package org.ballast.portal.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Pages and files are read and forms are posted; any other method is for programs. */
public class PageMethods extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (METHODS.contains(request.getMethod()) || Refused.isCall(request)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Allow", "GET, HEAD, POST");
            Refused.with(HttpServletResponse.SC_METHOD_NOT_ALLOWED, response);
        }
    }
}
