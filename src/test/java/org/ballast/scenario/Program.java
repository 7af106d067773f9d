package org.ballast.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/**
 * An outside program that drives the portal through its interface under {@code /api/v1} as one user.
 *
 * @param portal where the portal answers, without a path
 */
public record Program(URI portal, String user, String password) {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    public Program as(String otherUser, String itsPassword) {
        return new Program(portal, otherUser, itsPassword);
    }

    public Answer get(String path) {
        return get(path, "application/json");
    }

    public Answer get(String path, String mediaType) {
        return send(path, request -> request.header("Accept", mediaType).GET());
    }

    public Answer post(String path, String json) {
        return post(path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    Answer put(String path, String json) {
        return send(
                path,
                request -> request.header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    Answer delete(String path) {
        return send(path, request -> request.DELETE());
    }

    /** A write that may be sent again under the same key. */
    Answer postOnce(String path, String json, String idempotencyKey) {
        return once(path, "application/json", json, idempotencyKey);
    }

    /** The same with a file. */
    Answer csvOnce(String path, String csv, String idempotencyKey) {
        return once(path, "text/csv", csv, idempotencyKey);
    }

    private Answer once(String path, String mediaType, String body, String idempotencyKey) {
        return send(
                path,
                request -> request.header("Content-Type", mediaType)
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(BodyPublishers.ofString(body)));
    }

    public Answer csv(String path, String csv) {
        return post(path, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    public Answer csv(String path, byte[] csv) {
        return post(path, "text/csv", csv);
    }

    private Answer post(String path, String mediaType, byte[] body) {
        return send(
                path,
                request -> request.header("Content-Type", mediaType)
                        .header("Accept", "application/json")
                        .POST(BodyPublishers.ofByteArray(body)));
    }

    private Answer send(String path, java.util.function.UnaryOperator<HttpRequest.Builder> method) {
        HttpRequest request = method.apply(HttpRequest.newBuilder(portal.resolve("/api/v1" + path))
                        .timeout(Duration.ofMinutes(2))
                        .header("Authorization", basic()))
                .build();
        try {
            var response = HTTP.send(request, BodyHandlers.ofByteArray());
            return new Answer(
                    request.method() + " " + path,
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(""),
                    response.body());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(request.method() + " " + path, unreachable);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private String basic() {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
