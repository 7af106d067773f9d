package org.ballast.livesheet.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A server on loopback that replays what it is told, each answer or message in turn, over HTTP and over WebSocket: just enough
 * of both protocols (RFC 9110, RFC 6455) to hold a feed to its terms.
 */
final class ReplayServer implements AutoCloseable {

    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    /** The frame that ends a WebSocket: 1001, going away. */
    private static final byte[] GOING_AWAY = {(byte) 0x88, 2, 3, (byte) 0xE9};

    private final ServerSocket server;
    private final BlockingQueue<String> script = new LinkedBlockingQueue<>();
    private final List<Map<String, String>> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    ReplayServer() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread.ofVirtual().start(this::accept);
    }

    URI http() {
        return URI.create("http://localhost:" + server.getLocalPort() + "/ticks");
    }

    URI socket() {
        return URI.create("ws://localhost:" + server.getLocalPort() + "/ticks");
    }

    /** What is answered or sent next: a text, {@code status:500}, {@code drop}, {@code close} or {@code silence}. */
    ReplayServer then(String... steps) {
        script.addAll(List.of(steps));
        return this;
    }

    /** The headers of each request so far, their names in lower case. */
    List<Map<String, String>> requests() {
        return requests;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket line = server.accept();
                open.add(line);
                Thread.ofVirtual().start(() -> serve(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket line) {
        try (line) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
            Map<String, String> headers = new java.util.TreeMap<>();
            String first = in.readLine();
            for (String header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
                int colon = header.indexOf(':');
                headers.put(
                        header.substring(0, colon).toLowerCase(java.util.Locale.ROOT),
                        header.substring(colon + 1).strip());
            }
            if (first == null) {
                return;
            }
            requests.add(headers);
            if (headers.containsKey("sec-websocket-key")) {
                talk(line, headers.get("sec-websocket-key"));
            } else {
                answer(line.getOutputStream());
            }
        } catch (IOException left) {
            // the other side has left
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(OutputStream out) throws IOException, InterruptedException {
        String step = script.take();
        if (step.equals("silence")) {
            Thread.sleep(java.time.Duration.ofMinutes(5));
        }
        if (step.equals("drop") || step.equals("silence")) {
            return;
        }
        boolean fails = step.startsWith("status:");
        String status = fails ? step.substring("status:".length()) : "200";
        byte[] body = (fails ? "" : step).getBytes(StandardCharsets.UTF_8);
        String location = status.startsWith("3") ? "Location: http://localhost:1/elsewhere\r\n" : "";
        out.write(("HTTP/1.1 " + status + " X\r\nConnection: close\r\n" + location + "Content-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    private void talk(Socket line, String key) throws IOException, InterruptedException {
        OutputStream out = line.getOutputStream();
        out.write(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        + "Sec-WebSocket-Accept: " + accepted(key) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        InputStream in = line.getInputStream();
        Thread.ofVirtual().start(() -> drain(in));
        for (String step = script.take(); !step.equals("drop"); step = script.take()) {
            if (step.equals("silence")) {
                Thread.sleep(java.time.Duration.ofMinutes(5));
            }
            boolean ends = step.equals("close");
            out.write(ends ? GOING_AWAY : frame(step.getBytes(StandardCharsets.UTF_8)));
            out.flush();
            if (ends) {
                Thread.sleep(java.time.Duration.ofMinutes(5));
            }
        }
    }

    private static void drain(InputStream in) {
        try {
            long read = in.transferTo(OutputStream.nullOutputStream());
            if (read < 0) {
                throw new IllegalStateException();
            }
        } catch (IOException left) {
            // the other side has left
        }
    }

    /** One whole text of less than 65,536 bytes. */
    private static byte[] frame(byte[] text) {
        boolean brief = text.length < 126;
        int head = brief ? 2 : 4;
        byte[] frame = new byte[head + text.length];
        frame[0] = (byte) 0x81;
        frame[1] = (byte) (brief ? text.length : 126);
        if (!brief) {
            frame[2] = (byte) (text.length >>> 8);
            frame[3] = (byte) text.length;
        }
        System.arraycopy(text, 0, frame, head, text.length);
        return frame;
    }

    private static String accepted(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest((key + GUID).getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket line : open) {
            line.close();
        }
    }
}
