package org.ballast.portal.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.ballast.portal.PortalSentence;

/** A body that may have so many bytes and no more: what a program sends is read into memory or onto the disk. */
final class BodyLimit extends FilterInputStream {

    /** No call's JSON comes near it. */
    static final long JSON = 1024L * 1024;

    /** As much as an import takes, {@link org.ballast.imports.application.Upload}. */
    static final long FILE = 64L * 1024 * 1024;

    private final long most;
    private long read;

    BodyLimit(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** There are more. */
    static final class Exceeded extends IOException {

        private static final long serialVersionUID = 1L;

        private final long most;

        private Exceeded(long most) {
            super("more than " + most + " bytes");
            this.most = most;
        }

        Problem asProblem() {
            return Problem.of(413, "BODY_TOO_LARGE", PortalSentence.BODY_TOO_LARGE, most / (1024 * 1024));
        }
    }

    /** The exceeded limit among the causes of what a reader threw. */
    static Optional<Exceeded> exceededIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Exceeded exceeded) {
                return Optional.of(exceeded);
            }
        }
        return Optional.empty();
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        count(Math.max(got, 0));
        return got;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    private void count(long bytes) throws Exceeded {
        read += bytes;
        if (read > most) {
            throw new Exceeded(most);
        }
    }
}
