package org.ballast.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The shipped {@code webapp-config/nginx.conf}, with ports and a certificate of its own, before a running portal. */
final class Nginx implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "nginx").toAbsolutePath();

    private final Process process;
    private final int port;
    private final HttpClient client;

    private Nginx(Process process, int port, HttpClient client) {
        this.process = process;
        this.port = port;
        this.client = client;
    }

    /** Whether this machine can run it. */
    static boolean isHere() {
        return runs(List.of("nginx", "-v")) && runs(List.of("openssl", "version"));
    }

    static Nginx before(PortalServer portal) {
        Folders.empty(FOLDER);
        int plain = PortalServer.freePort();
        int tls = PortalServer.freePort();
        try {
            certificate();
            String shipped = Files.readString(ServerProgram.CONFIGURATION.resolve("nginx.conf"));
            String here = shipped.replaceAll("(?m)^ *listen \\[::\\].*\n", "")
                    .replace("listen 80;", "listen 127.0.0.1:" + plain + ";")
                    .replace("listen 443 ssl http2;", "listen 127.0.0.1:" + tls + " ssl http2;")
                    .replace("/etc/ssl/ballast", FOLDER.toString())
                    .replace("http://127.0.0.1:8080", portal.address().toString());
            Files.writeString(FOLDER.resolve("ballast.conf"), here);
            Files.writeString(FOLDER.resolve("nginx.conf"), """
                    daemon off;
                    pid %1$s/nginx.pid;
                    error_log %1$s/error.log;
                    events {}
                    http {
                      access_log off;
                      client_body_temp_path %1$s/body;
                      proxy_temp_path %1$s/proxy;
                      include %1$s/ballast.conf;
                    }
                    """.formatted(FOLDER));
            Process process = new ProcessBuilder("nginx", "-p", FOLDER.toString(), "-c", FOLDER + "/nginx.conf")
                    .redirectErrorStream(true)
                    .redirectOutput(FOLDER.resolve("output.log").toFile())
                    .start();
            Nginx nginx = new Nginx(process, tls, client());
            nginx.awaitStart();
            return nginx;
        } catch (IOException | GeneralSecurityException notStarted) {
            throw new IllegalStateException(notStarted);
        }
    }

    URI address() {
        return URI.create("https://127.0.0.1:" + port);
    }

    /** Somebody who comes in by it. */
    Visitor visitor() {
        return new Visitor(address(), client);
    }

    /** A connection within TLS on which anything can be written. */
    RawLine line() {
        try {
            return RawLine.on(
                    client.sslContext().getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void certificate() throws IOException {
        List<String> command = List.of(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=127.0.0.1",
                "-addext",
                "subjectAltName=IP:127.0.0.1",
                "-keyout",
                FOLDER + "/privkey.pem",
                "-out",
                FOLDER + "/fullchain.pem");
        if (!runs(command)) {
            throw new IOException("openssl made no certificate");
        }
    }

    private static HttpClient client() throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (InputStream certificate = Files.newInputStream(FOLDER.resolve("fullchain.pem"))) {
            trusted.setCertificateEntry(
                    "nginx", CertificateFactory.getInstance("X.509").generateCertificate(certificate));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(tls)
                .build();
    }

    private void awaitStart() throws IOException {
        for (int i = 0; i < 100 && process.isAlive(); i++) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
        throw new IOException("nginx did not start: " + Folders.tail(FOLDER.resolve("output.log"))
                + Folders.tail(FOLDER.resolve("error.log")));
    }

    private static boolean runs(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(interrupted));
        }
    }
}
