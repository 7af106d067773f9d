package org.ballast.imports.domain;

import java.util.concurrent.atomic.AtomicInteger;

/** How far the import of a file is: counted by the thread that imports, looked at by others. */
public final class ImportProgress {

    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger posted = new AtomicInteger();

    /** One more row was read. */
    public void countRead() {
        read.incrementAndGet();
    }

    /** One more row was written, for good once all are. */
    public void countPosted() {
        posted.incrementAndGet();
    }

    public int read() {
        return read.get();
    }

    public int posted() {
        return posted.get();
    }
}
