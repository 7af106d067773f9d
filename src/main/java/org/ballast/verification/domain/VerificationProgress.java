package org.ballast.verification.domain;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** How far a verification is: counted by the thread that reads, looked at by others. */
public final class VerificationProgress {

    private final AtomicLong rows = new AtomicLong();
    private volatile String part = "";
    private final AtomicInteger partsBegun = new AtomicInteger();

    /** The next part begins. */
    public void begin(String next) {
        part = next;
        partsBegun.incrementAndGet();
    }

    /** One more event or row was read. */
    public void count() {
        rows.incrementAndGet();
    }

    public String part() {
        return part;
    }

    public int partsDone() {
        return Math.max(0, partsBegun.get() - 1);
    }

    public long rows() {
        return rows.get();
    }
}
