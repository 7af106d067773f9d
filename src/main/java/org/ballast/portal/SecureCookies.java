package org.ballast.portal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.ballast.access.application.AccessSettings;

/** Where people come by https, the session's cookie never travels without it, even behind a proxy that ends TLS. */
@WebListener
public class SecureCookies implements ServletContextListener {

    @Inject
    private AccessSettings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (settings.https()) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
