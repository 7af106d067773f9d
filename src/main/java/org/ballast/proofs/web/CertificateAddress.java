package org.ballast.proofs.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /proofs/<code>}, as it stands on paper, is the page of a certificate. */
@WebFilter("/proofs/*")
public class CertificateAddress extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern CODE = Pattern.compile("/proofs/([0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{10})");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher path = CODE.matcher(request.getServletPath());
        if (path.matches()) {
            String code = path.group(1).toUpperCase(Locale.ROOT);
            request.getRequestDispatcher("/proofs/certificate.xhtml?code=" + code)
                    .forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
