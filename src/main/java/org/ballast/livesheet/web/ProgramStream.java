package org.ballast.livesheet.web;

import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.util.concurrent.CompletionException;

/** A program that reads server-sent events. */
record ProgramStream(SseEventSink sink, Sse sse) implements LiveReader {

    @Override
    public void send(String event, String data) throws IOException {
        if (sink.isClosed()) {
            throw new IOException("closed");
        }
        try {
            var unused = sink.send(sse.newEventBuilder().name(event).data(data).build())
                    .toCompletableFuture()
                    .join();
        } catch (CompletionException gone) {
            throw new IOException(gone);
        }
    }

    @Override
    public void close() {
        sink.close();
    }
}
