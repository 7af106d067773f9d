package org.ballast.portal.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ballast.access.application.AccessSettings;
import org.ballast.access.web.ClientAddress;

/**
 * Lets only so many forms of people who are not signed in be read at once, and fewer of one address: whoever sends one
 * byte by byte holds a thread meanwhile, and most threads stay with those who work.
 */
public class FewStrangers extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String SECONDS_TO_RETRY = "2";

    @Inject
    private transient AccessSettings settings;

    private final transient Turnstile turnstile = new Turnstile(40, 10);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST") || request.getUserPrincipal() != null) {
            chain.doFilter(request, response);
            return;
        }
        String address = ClientAddress.of(request, settings.trustedProxies());
        if (!turnstile.enter(address)) {
            response.setHeader("Retry-After", SECONDS_TO_RETRY);
            Refused.with(HttpServletResponse.SC_SERVICE_UNAVAILABLE, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turnstile.leave(address);
        }
    }
}
