package org.ballast.livesheet.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** What is pushed to the pages of a session ends with it. */
@WebListener
public class SessionEnds implements HttpSessionListener {

    @Inject
    private LiveViews views;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        views.end(event.getSession().getId());
    }
}
