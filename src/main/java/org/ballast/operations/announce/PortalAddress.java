package org.ballast.operations.announce;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the portal listens on this machine: the {@code --port} that the server was started with, else 8080. */
record PortalAddress(int port) {

    private static final Pattern PORT_OPTION = Pattern.compile("--port[ =](\\d+)", Pattern.CASE_INSENSITIVE);
    private static final String NOT_DEPLOYED = "No Application deployed";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int ANSWER_MILLIS = 10_000;

    static PortalAddress ofThisProcess() {
        return ofCommand(System.getProperty("sun.java.command", ""));
    }

    static PortalAddress ofCommand(String command) {
        Matcher option = PORT_OPTION.matcher(command);
        return new PortalAddress(option.find() ? Integer.parseInt(option.group(1)) : 8080);
    }

    boolean isTaken() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }

    /** Asks until the portal is ready; false at once when it is not deployed, or after three minutes. */
    boolean becomesReady() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            String health = health();
            if (health.isEmpty()) {
                return true;
            }
            if (health.contains(NOT_DEPLOYED)) {
                return false;
            }
            Thread.sleep(PAUSE);
        }
        return false;
    }

    /** What is not well, as the server words it; empty when the portal is ready. */
    private String health() {
        try {
            HttpURLConnection question = (HttpURLConnection)
                    URI.create(this + "/health/ready").toURL().openConnection();
            question.setConnectTimeout(ANSWER_MILLIS);
            question.setReadTimeout(ANSWER_MILLIS);
            if (question.getResponseCode() == HttpURLConnection.HTTP_OK) {
                return "";
            }
            try (var answer = question.getErrorStream()) {
                return answer == null ? "no answer" : new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException unreachable) {
            return unreachable.toString();
        }
    }

    @Override
    public String toString() {
        return "http://localhost:" + port;
    }
}
