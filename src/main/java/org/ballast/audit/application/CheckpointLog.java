package org.ballast.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ballast.audit.domain.Checkpoint;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends checkpoints to the syslog of the setting {@code BALLAST_CHECKPOINT_SYSLOG}, a host or {@code host:port}, by UDP in
 * the form of RFC 5424, facility 13 (log audit), severity 5 (notice). Without the setting nothing is sent.
 */
@ApplicationScoped
public class CheckpointLog {

    private static final int PORT = 514;
    private static final int LOG_AUDIT_NOTICE = 13 * 8 + 5;

    @Inject
    @ConfigProperty(name = "ballast.checkpoint.syslog")
    private Optional<String> syslog;

    /**
     * @throws UncheckedIOException if the host is not known or there is no network
     */
    void send(Checkpoint checkpoint) {
        Optional<String> to = syslog.map(String::strip).filter(set -> !set.isEmpty());
        if (to.isEmpty()) {
            return;
        }
        byte[] message = message(checkpoint).getBytes(StandardCharsets.UTF_8);
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.send(new DatagramPacket(message, message.length, address(to.get())));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    static String message(Checkpoint checkpoint) {
        return "<" + LOG_AUDIT_NOTICE + ">1 " + checkpoint.at() + " - ballast - CHECKPOINT - " + checkpoint.line();
    }

    private static InetSocketAddress address(String setting) {
        int colon = setting.lastIndexOf(':');
        return colon < 0
                ? new InetSocketAddress(setting, PORT)
                : new InetSocketAddress(setting.substring(0, colon), Integer.parseInt(setting.substring(colon + 1)));
    }
}
