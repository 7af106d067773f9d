package org.ballast.scenario;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A connection on which anything can be written, also what no client would send. */
final class RawLine implements AutoCloseable {

    private final Socket socket;

    private RawLine(Socket socket) {
        this.socket = socket;
    }

    static RawLine to(URI portal) {
        try {
            return new RawLine(new Socket(portal.getHost(), portal.getPort()));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    /** On a connection that was made already. */
    static RawLine on(Socket socket) {
        return new RawLine(socket);
    }

    /** Asks once, and reads the answer until the portal ends the connection. */
    static String ask(URI portal, String request) {
        try (RawLine line = to(portal)) {
            line.write(request);
            return line.read(Duration.ofSeconds(30));
        }
    }

    /**
     * Writes lines as they are, each ended as HTTP wants it.
     *
     * @return whether the portal still listens
     */
    boolean write(String lines) {
        try {
            socket.getOutputStream().write(lines.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return true;
        } catch (IOException hungUp) {
            return false;
        }
    }

    /** All that comes until the connection ends, or until nothing comes any more. */
    String read(Duration patience) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            socket.setSoTimeout((int) patience.toMillis());
            socket.getInputStream().transferTo(answer);
        } catch (SocketTimeoutException nothingMore) {
            return answer.toString(StandardCharsets.ISO_8859_1);
        } catch (IOException ended) {
            return answer.toString(StandardCharsets.ISO_8859_1);
        }
        return answer.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
