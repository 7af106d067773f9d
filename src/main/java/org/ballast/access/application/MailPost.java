package org.ballast.access.application;

import org.ballast.access.domain.PortalUser;

/** Takes messages to the mail server. */
public interface MailPost {

    /** A message that did not go out; the message of the exception says what the mail server said. */
    final class NotSent extends Exception {

        private static final long serialVersionUID = 1L;

        public NotSent(String why, Exception cause) {
            super(why, cause);
        }
    }

    /**
     * Sends what waits as one message.
     *
     * @throws NotSent if the server does not take it
     */
    void send(PortalUser user, String address, WorkDigest digest) throws NotSent;
}
