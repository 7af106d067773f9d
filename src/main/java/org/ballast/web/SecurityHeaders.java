package org.ballast.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ballast.access.application.AccessSettings;
import org.ballast.access.web.BrowserRules;

/**
 * What every answer tells the browser: no sniffing, no framing, no address to other sites. Pages get their content
 * security policy with its nonce from the widget library; everything else may load nothing.
 */
@WebFilter("/*")
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccessSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        boolean resource = path.startsWith("/jakarta.faces.resource/");
        BrowserRules.tell(response, settings.https());
        if (!resource) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (!path.endsWith(".xhtml") && !path.isEmpty() && !path.equals("/")) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
        chain.doFilter(request, response);
    }
}
