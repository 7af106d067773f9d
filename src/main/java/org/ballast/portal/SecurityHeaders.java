package org.ballast.portal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ballast.access.application.AccessSettings;
import org.ballast.access.web.BrowserRules;

/**
 * What every answer tells the browser: no sniffing, no framing, no address to other sites. Pages get their content
 * security policy with its nonce from the widget library; everything else may load nothing. Error pages are told again:
 * what broke has often emptied the answer before. Its place as the first of all filters stands in web.xml.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccessSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        BrowserRules.tell(response, settings.https());
        if (request.getServletPath().startsWith("/jakarta.faces.resource/")) {
            chain.doFilter(request, response);
        } else {
            BrowserRules.keepNothing(response);
            BrowserRules.loadNothing(response);
            chain.doFilter(request, BrowserRules.onePolicy(response));
        }
    }
}
