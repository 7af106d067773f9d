package org.ballast.livesheet.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/** A page that reads server-sent events. */
final class PageStream implements LiveReader {

    private final AsyncContext context;
    private final AtomicBoolean closed = new AtomicBoolean();

    PageStream(AsyncContext context) {
        this.context = context;
    }

    @Override
    public void send(String event, String data) throws IOException {
        if (closed.get()) {
            throw new IOException("closed");
        }
        ServletOutputStream out = context.getResponse().getOutputStream();
        out.write(message(event, data));
        out.flush();
    }

    /** As a stream of events is written; the data has no line breaks. */
    static byte[] message(String event, String data) {
        return ("event: " + event + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The server has ended it. */
    void ended() {
        closed.set(true);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                context.complete();
            } catch (IllegalStateException endedAlready) {
                // the reader left first
            }
        }
    }
}
