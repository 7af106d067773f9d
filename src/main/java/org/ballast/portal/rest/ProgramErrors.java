package org.ballast.portal.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ballast.access.application.DatabaseTrouble;
import org.ballast.refusals.Refusal;

/** What ends a program's call before its resource is reached is a problem too, and no page for people. */
public class ProgramErrors extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (!address.startsWith("/api/")) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Refusal> trouble = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? DatabaseTrouble.in(thrown)
                : Optional.empty();
        trouble.ifPresent(busy ->
                busy.retryAfter().ifPresent(seconds -> response.setHeader("Retry-After", Long.toString(seconds))));
        int status = trouble.map(busy -> busy.code().httpStatus())
                .orElseGet(() -> (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        ServletProblem.write(response, Problem.ofStatus(status));
    }
}
