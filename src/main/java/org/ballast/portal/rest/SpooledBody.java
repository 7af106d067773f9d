package org.ballast.portal.rest;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** A request's body that was read once to hash it and can be read again: small ones from memory, large ones from a file. */
final class SpooledBody implements AutoCloseable {

    private static final int IN_MEMORY = 256 * 1024;

    private final byte[] start;
    private final @Nullable Path file;

    private SpooledBody(byte[] start, @Nullable Path file) {
        this.start = start;
        this.file = file;
    }

    static SpooledBody read(InputStream in, MessageDigest digest) throws IOException {
        byte[] start = in.readNBytes(IN_MEMORY);
        digest.update(start);
        if (start.length < IN_MEMORY) {
            return new SpooledBody(start, null);
        }
        Path file = Files.createTempFile("ballast-request", ".body");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(start);
            byte[] buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        } catch (IOException interrupted) {
            Files.deleteIfExists(file);
            throw interrupted;
        }
        return new SpooledBody(new byte[0], file);
    }

    ServletInputStream open() throws IOException {
        return new Again(file == null ? new ByteArrayInputStream(start) : Files.newInputStream(file));
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    /** The container's kind of stream over what was spooled. */
    private static final class Again extends ServletInputStream {

        private final InputStream in;
        private boolean finished;

        Again(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            finished = next < 0;
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            finished = read < 0;
            return read;
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("read it blocking");
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
