package org.ballast.livesheet.application;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A feed that is asked again and again: one question at a time, and after a failure the later the more often it failed. */
final class PolledFeed implements Feed {

    private static final int OK = 200;

    private final FeedTerms terms;
    private final HttpClient http;
    private final Clock clock;
    private final FeedListener listener;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile Instant nextAt = Instant.EPOCH;
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean closed;

    PolledFeed(FeedTerms terms, HttpClient http, Clock clock, FeedListener listener) {
        this.terms = terms;
        this.http = http;
        this.clock = clock;
        this.listener = listener;
    }

    @Override
    public void look(Instant now) {
        if (closed || now.isBefore(nextAt) || !asking.compareAndSet(false, true)) {
            return;
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(terms.address()).timeout(terms.timeout()).header("Accept", "application/json");
        if (!terms.authorization().isEmpty()) {
            request.header("Authorization", terms.authorization());
        }
        CompletableFuture<HttpResponse<byte[]>> asked =
                http.sendAsync(request.build(), head -> new LimitedBody(terms.mostBytes()));
        var unused = asked.copy()
                .orTimeout(terms.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((answer, failed) -> {
                    if (failed != null) {
                        asked.cancel(true);
                    }
                    end(answer, failed);
                });
    }

    private void end(@Nullable HttpResponse<byte[]> answer, @Nullable Throwable failed) {
        try {
            if (answer != null && answer.statusCode() == OK) {
                failures.set(0);
                nextAt = clock.instant().plus(terms.every());
                listener.connected();
                listener.message(new String(answer.body(), StandardCharsets.UTF_8));
            } else {
                int inARow = failures.incrementAndGet();
                nextAt = clock.instant().plus(BackOff.after(inARow));
                listener.failed(inARow, answer == null ? String.valueOf(failed) : "status " + answer.statusCode());
            }
        } finally {
            asking.set(false);
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
