package org.ballast.livesheet.application;

import java.net.URI;
import java.time.Duration;

/**
 * Where a feed is and what it may do.
 *
 * @param address http(s) is asked again and again, ws(s) is listened to
 * @param every how long after an answer it is asked again
 * @param timeout for a connection, and for an answer
 * @param silence after which a connection over which nothing comes is given up
 * @param mostBytes of one answer or message
 * @param authorization value of that header, empty for none
 * @param subscription text that is sent once a connection is open, empty for none
 */
record FeedTerms(
        URI address,
        Duration every,
        Duration timeout,
        Duration silence,
        int mostBytes,
        String authorization,
        String subscription) {

    boolean isListenedTo() {
        return address.getScheme().startsWith("ws");
    }

    /** Without what may be a secret. */
    @Override
    public String toString() {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
