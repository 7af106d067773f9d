package org.ballast.portal;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * A folder of the WAR is no page: it is not found. The server would answer by itself, before all filters, and send the
 * caller to whatever host the request names; so each folder's address belongs to a servlet.
 */
@WebListener
public class Folders implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext portal = event.getServletContext();
        Set<String> folders = new TreeSet<>();
        collect("/", portal, folders);
        portal.addServlet("Folders", NotFound.class).addMapping(folders.toArray(String[]::new));
    }

    private static void collect(String within, ServletContext portal, Set<String> folders) {
        Set<String> entries = portal.getResourcePaths(within);
        for (String entry : entries == null ? Set.<String>of() : entries) {
            if (entry.endsWith("/")) {
                folders.add(entry.substring(0, entry.length() - 1));
                collect(entry, portal, folders);
            }
        }
    }

    /** Answers for all of them. */
    public static class NotFound extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
