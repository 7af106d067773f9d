package org.ballast.web.rest;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ballast.access.domain.KeptAnswer;
import org.jspecify.annotations.Nullable;

/** An answer that goes out as always and of which a copy stays, unless it is too long to keep. */
final class CopiedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
    private boolean tooLong;
    private @Nullable ServletOutputStream out;
    private @Nullable PrintWriter writer;

    CopiedResponse(HttpServletResponse response) {
        super(response);
    }

    /** The copy, if all of it could be kept. */
    Optional<KeptAnswer> answer() {
        if (writer != null) {
            writer.flush();
        }
        String type = getContentType();
        String location = getHeader("Location");
        return tooLong
                ? Optional.empty()
                : Optional.of(new KeptAnswer(
                        getStatus(),
                        type == null ? "" : type,
                        location == null ? "" : location,
                        copy.toString(StandardCharsets.UTF_8)));
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (out == null) {
            out = new Copying(super.getOutputStream());
        }
        return out;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8));
        }
        return writer;
    }

    private void keep(byte[] bytes, int offset, int length) {
        tooLong = tooLong || copy.size() + length > KeptAnswer.LONGEST_BODY;
        if (!tooLong) {
            copy.write(bytes, offset, length);
        }
    }

    /** Writes to both. */
    private final class Copying extends ServletOutputStream {

        private final ServletOutputStream original;

        Copying(ServletOutputStream original) {
            this.original = original;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            keep(bytes, offset, length);
            original.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            original.flush();
        }

        @Override
        public boolean isReady() {
            return original.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            original.setWriteListener(listener);
        }
    }
}
