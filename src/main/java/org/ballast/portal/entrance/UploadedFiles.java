package org.ballast.portal.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Files are taken by the pages that ask for one, from somebody who is signed in, and within a limit. Anything else is
 * refused before a byte of it is read, and with the answer all that was kept of a file leaves the disk.
 */
public class UploadedFiles extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(UploadedFiles.class.getName());

    /** The pages that ask for a file; a test compares them with the pages themselves. */
    static final Set<String> PAGES = Set.of(
            "/approvals/case.xhtml",
            "/centralbank/institution.xhtml",
            "/holdings/import.xhtml",
            "/liabilities/liabilities.xhtml",
            "/prices/imports.xhtml",
            "/prices/rates.xhtml",
            "/reserves/reserves.xhtml",
            "/signals/external.xhtml",
            "/solvency/dueDates.xhtml",
            "/trading/tradingAccount.xhtml");

    /** As much as an import takes, {@link org.ballast.imports.application.Upload}, and the form around it. */
    static final long MOST_BYTES = 64L * 1024 * 1024;

    /** Whether a request brings files. */
    static boolean areIn(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!areIn(request) || Refused.isCall(request)) {
            chain.doFilter(request, response);
        } else if (request.getUserPrincipal() == null || !PAGES.contains(request.getServletPath())) {
            Refused.with(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, response);
        } else if (request.getContentLengthLong() < 0) {
            Refused.with(HttpServletResponse.SC_LENGTH_REQUIRED, response);
        } else if (request.getContentLengthLong() > MOST_BYTES) {
            Refused.with(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, response);
        } else {
            try {
                chain.doFilter(request, response);
            } finally {
                delete(request);
            }
        }
    }

    private static void delete(HttpServletRequest request) {
        try {
            for (Part part : request.getParts()) {
                part.delete();
            }
        } catch (IOException | ServletException | RuntimeException unreadable) {
            LOG.log(Level.INFO, "The parts of a form could not be read to be deleted", unreadable);
        }
    }
}
