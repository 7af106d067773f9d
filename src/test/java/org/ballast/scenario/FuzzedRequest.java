package org.ballast.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A request as it goes over the line: no client that mends or refuses what it is given stands between.
 *
 * @param caller who sends it, for messages
 * @param headers whole lines
 */
record FuzzedRequest(String caller, String method, String address, List<String> headers, String body, Charset charset) {

    private static final int PATIENCE = 30_000;

    FuzzedRequest {
        headers = List.copyOf(headers);
    }

    /**
     * The first line's status and everything behind it.
     *
     * @param status 0 if the server closed the line without a word
     */
    record Reply(int status, String text) {}

    /** @throws IOException also if there is no answer within half a minute */
    Reply sendTo(URI portal) throws IOException {
        try (Socket line = new Socket()) {
            line.connect(new InetSocketAddress(portal.getHost(), portal.getPort()), PATIENCE);
            line.setSoTimeout(PATIENCE);
            send(line.getOutputStream(), portal);
            return read(line.getInputStream());
        }
    }

    private void send(OutputStream out, URI portal) {
        byte[] bytes = body.getBytes(charset);
        StringBuilder head = new StringBuilder();
        head.append(method).append(' ').append(address).append(" HTTP/1.1\r\n");
        head.append("Host: ").append(portal.getAuthority()).append("\r\nConnection: close\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (bytes.length > 0 || !method.equals("GET")) {
            head.append("Content-Length: ").append(bytes.length).append("\r\n");
        }
        try {
            out.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            out.write(bytes);
            out.flush();
        } catch (IOException refusedMeanwhile) {
            // The answer tells; a server need not read a body to the end that it does not want
        }
    }

    private static Reply read(InputStream in) throws IOException {
        byte[] answer = in.readAllBytes();
        String text = new String(answer, StandardCharsets.UTF_8);
        String[] first = text.split("[ \r]", 3);
        return new Reply(text.startsWith("HTTP/") && first.length > 1 ? Integer.parseInt(first[1]) : 0, text);
    }

    @Override
    public String toString() {
        return caller + " " + shortened(method + " " + address) + " " + shortened(String.join("; ", headers)) + " '"
                + shortened(body) + "'";
    }

    private static String shortened(String text) {
        String plain = text.replaceAll("(Authorization|Cookie): [^;]+", "$1: …");
        return plain.length() > 500 ? plain.substring(0, 500) + "… (" + plain.length() + ")" : plain;
    }
}
