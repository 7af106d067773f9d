package org.ballast.access.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** What every answer tells the browser, also the one to somebody who is not signed in. */
public final class BrowserRules {

    private static final String POLICY = "Content-Security-Policy";

    private BrowserRules() {}

    /**
     * No sniffing, no framing, no address to other sites, no devices.
     *
     * @param https whether people come by https, and are to come by nothing else
     */
    public static void tell(HttpServletResponse response, boolean https) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** The answer is for this request alone: nobody keeps it. */
    public static void keepNothing(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }

    /** The answer is no page: it may load nothing. */
    public static void loadNothing(HttpServletResponse response) {
        response.setHeader(POLICY, "default-src 'none'; frame-ancestors 'none'");
    }

    /** The answer may become a page, whose own policy then takes the place of the one that was told before. */
    public static HttpServletResponse onePolicy(HttpServletResponse response) {
        return new HttpServletResponseWrapper(response) {
            @Override
            public void addHeader(String name, String value) {
                if (POLICY.equalsIgnoreCase(name)) {
                    super.setHeader(name, value);
                } else {
                    super.addHeader(name, value);
                }
            }
        };
    }
}
