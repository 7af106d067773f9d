package org.ballast.access.application;

import org.ballast.access.domain.PortalUser;

/** Takes messages to the mail server. */
public interface MailPost {

    /** A message that did not go out; the message of the exception says what the mail server said. */
    final class NotSent extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean serverAway;

        /**
         * @param serverAway whether the server does not answer at all, for nobody
         */
        public NotSent(String why, boolean serverAway, Exception cause) {
            super(why, cause);
            this.serverAway = serverAway;
        }

        public boolean isServerAway() {
            return serverAway;
        }
    }

    /**
     * Sends what waits as one message.
     *
     * @throws NotSent if the server does not take it
     */
    void send(PortalUser user, String address, WorkDigest digest) throws NotSent;
}
