package org.ballast.approvals.persistence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.ballast.audit.domain.Sha256;
import org.jspecify.annotations.Nullable;

/** Compresses a text on its way into parts, and computes its hash. */
final class EvidenceWriter {

    /** Bytes of a part, compressed. */
    static final int BYTES_A_PART = 1 << 20;

    private static final int CHARACTERS_AT_ONCE = 1 << 14;

    private EvidenceWriter() {}

    /** Takes one part. */
    @FunctionalInterface
    interface Parts {

        void take(int number, byte[] part);
    }

    /** SHA-256, hex, of the text in UTF-8, whose parts were taken, the first as number 1. */
    static String write(Consumer<Appendable> body, Parts parts) {
        MessageDigest digest = Sha256.digest();
        // Digits and names repeat so much that more effort gains little
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream cut = new Cut(parts);
                OutputStream compressed = new DeflaterOutputStream(cut, deflater, CHARACTERS_AT_ONCE);
                Writer text =
                        new OutputStreamWriter(new DigestOutputStream(compressed, digest), StandardCharsets.UTF_8)) {
            Buffered buffered = new Buffered(text);
            body.accept(buffered);
            buffered.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            deflater.end();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Many short pieces become few long ones. */
    private static final class Buffered implements Appendable {

        private final Writer out;
        private final StringBuilder held = new StringBuilder(2 * CHARACTERS_AT_ONCE);

        Buffered(Writer out) {
            this.out = out;
        }

        @Override
        public Appendable append(@Nullable CharSequence text) throws IOException {
            held.append(text);
            return passedOn();
        }

        @Override
        public Appendable append(@Nullable CharSequence text, int start, int end) throws IOException {
            held.append(text, start, end);
            return passedOn();
        }

        @Override
        public Appendable append(char character) throws IOException {
            held.append(character);
            return passedOn();
        }

        private Appendable passedOn() throws IOException {
            if (held.length() >= CHARACTERS_AT_ONCE) {
                flush();
            }
            return this;
        }

        void flush() throws IOException {
            out.append(held);
            held.setLength(0);
        }
    }

    /** Hands out a part as soon as it is full, and what is left in the end. */
    private static final class Cut extends OutputStream {

        private final Parts parts;
        private final ByteArrayOutputStream part = new ByteArrayOutputStream();
        private int number;

        Cut(Parts parts) {
            this.parts = parts;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            int written = 0;
            while (written < length) {
                int fits = Math.min(length - written, BYTES_A_PART - part.size());
                part.write(bytes, from + written, fits);
                written += fits;
                if (part.size() == BYTES_A_PART) {
                    handOut();
                }
            }
        }

        private void handOut() {
            number++;
            parts.take(number, part.toByteArray());
            part.reset();
        }

        @Override
        public void close() {
            if (part.size() > 0) {
                handOut();
            }
        }
    }
}
