package org.ballast.imports.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.ballast.audit.domain.Sha256;
import org.ballast.imports.domain.ImportsSentence;
import org.ballast.jobs.domain.JobProgress;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * A file on its way in: kept on disk, not in memory, until it is closed, so that it can be hashed first and read after.
 *
 * <p>Example: {@code try (Upload upload = Upload.of(body, "lots.csv")) { importLots.from("ACME", upload, false); }}
 */
public final class Upload implements AutoCloseable {

    /** A little over the 50 MB that are promised. */
    private static final long MAXIMUM_BYTES = 64L * 1024 * 1024;

    private final Path path;
    private final String fileName;
    private final String sha256;
    private JobProgress progress = new JobProgress();

    private Upload(Path path, String fileName, String sha256) {
        this.path = path;
        this.fileName = fileName;
        this.sha256 = sha256;
    }

    /**
     * Takes all bytes of the stream.
     *
     * @throws Refusal INVALID_INPUT if there are more than 64 MiB
     */
    public static Upload of(InputStream bytes, String fileName) {
        try {
            Path path = Files.createTempFile("ballast-import-", ".csv");
            try {
                return new Upload(path, fileName, copy(bytes, path));
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(path);
                throw failed;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String copy(InputStream bytes, Path path) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        try (OutputStream out = Files.newOutputStream(path);
                DigestInputStream in = new DigestInputStream(bytes, digest)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > MAXIMUM_BYTES) {
                    throw new Refusal(RefusalCode.INVALID_INPUT, ImportsSentence.FILE_TOO_LARGE);
                }
                out.write(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The same file, whose rows that are read and written are counted there. */
    public Upload countedBy(JobProgress counter) {
        progress = counter;
        return this;
    }

    /** How far its import is. */
    public JobProgress progress() {
        return progress;
    }

    /** The bytes, from the first one, as often as needed. */
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    /** The first bytes, by which a format is known; fewer where the file is shorter. */
    byte[] head() {
        try (InputStream bytes = open()) {
            return bytes.readNBytes(1_024);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The bytes, packed. */
    byte[] gzip() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new QuickGzip(packed)) {
            Files.copy(path, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return packed.toByteArray();
    }

    /** The name that the sender gave it, at most 255 characters. */
    public String fileName() {
        return fileName.length() <= 255 ? fileName : fileName.substring(0, 255);
    }

    /** Of the bytes as they came in, hex. */
    public String sha256() {
        return sha256;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** More effort makes a file of lots a sixth smaller and takes five times as long. */
    private static final class QuickGzip extends GZIPOutputStream {

        QuickGzip(OutputStream out) throws IOException {
            super(out, 64 * 1024);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
