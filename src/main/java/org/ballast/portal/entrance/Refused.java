package org.ballast.portal.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How a request ends that no page gets to see. */
final class Refused {

    private Refused() {}

    /** With the portal's page for that status. What is left of the body is not waited for: the connection ends. */
    static void with(int status, HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        response.sendError(status);
    }

    /** Calls of programs have rules of their own for methods and bodies. */
    static boolean isCall(HttpServletRequest request) {
        return request.getServletPath().equals("/api")
                || request.getServletPath().startsWith("/api/");
    }
}
