package org.ballast.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Something broke: the user sees a number, the log tells the rest under the same number. */
@Named
@RequestScoped
public class Incident {

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ATTRIBUTE = "org.ballast.incident";
    private static final String FORM = "[0-9a-f]{8}";

    @Inject
    private HttpServletRequest request;

    /** The number of what broke in this request, or before the redirect that led here. */
    public String getId() {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String redirected = Query.of(request).get("incident");
        if (redirected != null && redirected.matches(FORM)) {
            return redirected;
        }
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? log(request, thrown)
                : "";
    }

    /** Writes it to the log and returns its number. */
    static String log(HttpServletRequest request, Throwable thrown) {
        byte[] number = new byte[4];
        RANDOM.nextBytes(number);
        String id = HexFormat.of().formatHex(number);
        request.setAttribute(ATTRIBUTE, id);
        LOG.log(
                Level.SEVERE,
                thrown,
                () -> "Incident " + id + " at " + request.getMethod() + " " + request.getRequestURI());
        return id;
    }
}
