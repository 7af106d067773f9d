package org.ballast.portal.entrance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * How much a body may have and how long it may take.
 *
 * @param bytes the most that are read
 * @param time from the first to the last byte; the server's own limit between two bytes comes on top, once
 */
record BodyRules(int bytes, Duration time) {

    /** The body keeps a rule no longer, or the line broke. */
    static final class Broken extends IOException {

        private static final long serialVersionUID = 1L;

        private final int status;

        private Broken(int status) {
            super("HTTP " + status);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    /**
     * The whole body.
     *
     * @param announced its length as the sender says, negative if it does not
     * @throws Broken with status 413 or 408
     */
    byte[] read(InputStream in, long announced) throws Broken {
        if (announced > bytes) {
            throw new Broken(413);
        }
        long end = System.nanoTime() + time.toNanos();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] piece = new byte[8 * 1024];
        try {
            for (int got = in.read(piece); got >= 0; got = in.read(piece)) {
                body.write(piece, 0, got);
                if (body.size() > bytes) {
                    throw new Broken(413);
                }
                if (System.nanoTime() > end) {
                    throw new Broken(408);
                }
            }
            return body.toByteArray();
        } catch (Broken broken) {
            throw broken;
        } catch (IOException nothingMoreCame) {
            throw new Broken(408);
        }
    }
}
