package org.ballast.operations;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Lets JPA ask the pool for a connection once. By itself it asks three times more with five seconds between, while a user
 * waits who would better be told to come again; connections that were lost are the pool's to notice.
 */
public final class OneTry implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        DatabaseLogin login = (DatabaseLogin) session.getDatasourceLogin();
        login.setQueryRetryAttemptCount(0);
    }
}
