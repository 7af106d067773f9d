package org.ballast.jobs.domain;

import java.util.concurrent.atomic.AtomicInteger;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** How far a job is: counted by the thread that works, looked at by others, who can also stop it. */
public final class JobProgress {

    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();
    private volatile boolean stopped;

    /**
     * One more row or lot was looked at.
     *
     * @throws Refusal CONCURRENT_MODIFICATION where the work was stopped, so that its transaction rolls back
     */
    public void countRead() {
        count(read);
    }

    /**
     * One more was written, for good once all are.
     *
     * @throws Refusal as above
     */
    public void countWritten() {
        count(written);
    }

    /** The work ends at the next row. */
    public void stop() {
        stopped = true;
    }

    private void count(AtomicInteger counter) {
        if (stopped) {
            throw new Refusal(RefusalCode.CONCURRENT_MODIFICATION, JobsSentence.STOPPED);
        }
        counter.incrementAndGet();
    }

    public int read() {
        return read.get();
    }

    public int written() {
        return written.get();
    }
}
