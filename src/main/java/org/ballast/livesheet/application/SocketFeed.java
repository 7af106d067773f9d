package org.ballast.livesheet.application;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is listened to over one WebSocket. A connection that ends, is silent for too long or sends too much at once is
 * given up, and begun anew after a while, the later the more often it failed.
 */
final class SocketFeed implements Feed {

    private final FeedTerms terms;
    private final HttpClient http;
    private final Clock clock;
    private final FeedListener listener;
    private final AtomicReference<@Nullable Connection> current = new AtomicReference<>();
    private volatile Instant nextAt = Instant.EPOCH;
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean closed;

    SocketFeed(FeedTerms terms, HttpClient http, Clock clock, FeedListener listener) {
        this.terms = terms;
        this.http = http;
        this.clock = clock;
        this.listener = listener;
    }

    @Override
    public void look(Instant now) {
        Connection open = current.get();
        if (open != null) {
            if (!now.isBefore(open.heardAt.plus(terms.silence()))) {
                open.giveUp("nothing came for " + terms.silence().toSeconds() + " s");
            }
        } else if (!closed && !now.isBefore(nextAt)) {
            connect(now);
        }
    }

    private void connect(Instant now) {
        Connection begun = new Connection(now);
        if (!current.compareAndSet(null, begun)) {
            return;
        }
        WebSocket.Builder builder = http.newWebSocketBuilder().connectTimeout(terms.timeout());
        if (!terms.authorization().isEmpty()) {
            builder.header("Authorization", terms.authorization());
        }
        var unused = builder.buildAsync(terms.address(), begun).whenComplete((socket, failed) -> {
            if (failed != null) {
                begun.giveUp(String.valueOf(failed));
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        Connection open = current.get();
        if (open != null) {
            open.giveUp("closed");
        }
    }

    /** One connection from its beginning to its end. */
    private final class Connection implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();
        private volatile Instant heardAt;
        private volatile @Nullable WebSocket socket;

        private Connection(Instant begunAt) {
            heardAt = begunAt;
        }

        @Override
        public void onOpen(WebSocket opened) {
            socket = opened;
            heardAt = clock.instant();
            if (!this.equals(current.get())) {
                opened.abort();
                return;
            }
            listener.connected();
            if (!terms.subscription().isEmpty()) {
                var unused = opened.sendText(terms.subscription(), true);
            }
            opened.request(1);
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            heardAt = clock.instant();
            if (message.length() + part.length() > terms.mostBytes()) {
                giveUp("a message of more than " + terms.mostBytes() + " bytes");
                return null;
            }
            message.append(part);
            if (last) {
                failures.set(0);
                String whole = message.toString();
                message.setLength(0);
                listener.message(whole);
            }
            from.request(1);
            return null;
        }

        /** Ticks are text: anything else is passed over. */
        @Override
        public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer part, boolean last) {
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            giveUp("closed by the other side with " + status);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            giveUp(String.valueOf(error));
        }

        private void giveUp(String why) {
            if (current.compareAndSet(this, null)) {
                int inARow = failures.incrementAndGet();
                nextAt = clock.instant().plus(BackOff.after(inARow));
                WebSocket opened = socket;
                if (opened != null) {
                    opened.abort();
                }
                listener.failed(inARow, why);
            }
        }
    }
}
