package org.ballast.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.TimeUnit;

/** A line to the portal that carries two megabytes a second upwards, as from an office far away. */
final class SlowLine implements AutoCloseable {

    private static final int PIECE_BYTES = 32 * 1024;
    private static final int PAUSE_IN_MILLISECONDS = 16;

    private final URI portal;
    private final ServerSocket entrance;

    private SlowLine(URI portal, ServerSocket entrance) {
        this.portal = portal;
        this.entrance = entrance;
    }

    static SlowLine to(URI portal) {
        try {
            ServerSocket entrance = new ServerSocket();
            // what the system keeps for the portal counts as sent in the browser
            entrance.setReceiveBufferSize(PIECE_BYTES);
            entrance.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            SlowLine line = new SlowLine(portal, entrance);
            Thread.ofVirtual().start(line::answer);
            return line;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + entrance.getLocalPort());
    }

    @Override
    public void close() {
        quietly(entrance);
    }

    private void answer() {
        try {
            while (!entrance.isClosed()) {
                Socket browser = entrance.accept();
                Socket server = new Socket(portal.getHost(), portal.getPort());
                Thread.ofVirtual().start(() -> carry(browser, server, PAUSE_IN_MILLISECONDS));
                Thread.ofVirtual().start(() -> carry(server, browser, 0));
            }
        } catch (IOException closed) {
            quietly(entrance);
        }
    }

    private static void carry(Socket from, Socket to, int pause) {
        byte[] piece = new byte[PIECE_BYTES];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                out.write(piece, 0, read);
                TimeUnit.MILLISECONDS.sleep(pause);
            }
        } catch (IOException hungUp) {
            // the other direction ends with it
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void quietly(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // closed is what it should be
        }
    }
}
