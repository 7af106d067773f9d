package org.ballast.access.web;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells the browser, also the one to somebody who is not signed in. */
public final class BrowserRules {

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
}
