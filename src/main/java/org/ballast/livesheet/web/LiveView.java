package org.ballast.livesheet.web;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One page or program that a live sheet is pushed to, at most once a second: what came in between is in the next message. It
 * has no thread of its own, and while a message is on its way no other one is begun.
 */
final class LiveView {

    static final Duration BETWEEN_MESSAGES = Duration.ofSeconds(1);

    /** Without anything new the sheet is sent again: ages go on, and a line that is dead is found. */
    static final Duration AT_LEAST = Duration.ofSeconds(5);

    private final String user;
    private final String session;
    private final long bookId;
    private final LiveForm form;
    private final LiveReader reader;
    private final Instant endsAt;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile Instant sentAt = Instant.EPOCH;
    private volatile long sentVersion = -1;
    private volatile boolean gone;

    /**
     * @param session id of the browser's session, empty for a program
     * @param endsAt when the reader has to come again and say who it is
     */
    LiveView(String user, String session, long bookId, LiveForm form, LiveReader reader, Instant endsAt) {
        this.user = user;
        this.session = session;
        this.bookId = bookId;
        this.form = form;
        this.reader = reader;
        this.endsAt = endsAt;
    }

    String user() {
        return user;
    }

    boolean isOf(String ofSession) {
        return !session.isEmpty() && session.equals(ofSession);
    }

    long bookId() {
        return bookId;
    }

    LiveForm form() {
        return form;
    }

    boolean isOver(Instant now) {
        return gone || !now.isBefore(endsAt);
    }

    /**
     * @param version of the ticks
     */
    boolean isDue(Instant now, long version) {
        return !busy.get()
                && !now.isBefore(sentAt.plus(BETWEEN_MESSAGES))
                && (version != sentVersion || !now.isBefore(sentAt.plus(AT_LEAST)));
    }

    /** Begins to send; where a message is still on its way, nothing happens; without a thread for it the view is over. */
    void send(String text, Instant now, long version, Executor executor) {
        if (busy.compareAndSet(false, true)) {
            sentAt = now;
            sentVersion = version;
            try {
                executor.execute(() -> send(text));
            } catch (RejectedExecutionException refused) {
                gone = true;
                busy.set(false);
            }
        }
    }

    private void send(String text) {
        try {
            reader.send("sheet", text);
        } catch (IOException | RuntimeException left) {
            gone = true;
        } finally {
            busy.set(false);
        }
    }

    void close() {
        gone = true;
        reader.close();
    }
}
