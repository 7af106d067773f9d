package org.ballast.access.application;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * The mail server that the portal gives its messages to.
 *
 * @param tlsAtOnce TLS from the first byte; otherwise STARTTLS where the server offers it
 * @param from the address that messages come from
 * @param portal where people reach the portal, without a path
 */
public record SmtpServer(
        String host,
        int port,
        boolean tlsAtOnce,
        Optional<String> user,
        Optional<String> password,
        String from,
        URI portal) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Whether a server that offers no TLS gets nothing: it would read the password. */
    public boolean tlsIsNeeded() {
        return user.isPresent() && !LOOPBACK.contains(host);
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
