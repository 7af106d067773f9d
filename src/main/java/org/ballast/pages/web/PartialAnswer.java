package org.ballast.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a page's script gets that asked for a part of its page, and has to load another page instead. */
public final class PartialAnswer {

    private PartialAnswer() {}

    public static boolean isWanted(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** Makes the browser load a page of the portal. */
    public static void goTo(HttpServletResponse response, String address) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                        + "\"></redirect></partial-response>");
    }
}
