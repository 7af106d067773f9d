package org.ballast.evidence.domain;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ballast.audit.domain.CanonicalJson;
import org.ballast.audit.domain.Sha256;

/**
 * A zip on its way to whoever asked for it. Each member goes to a file first, so that nothing of the books is held while
 * somebody's line is slow, and is hashed on its way; the manifest of all comes last. The same members give the same bytes.
 */
public final class PackageZip implements AutoCloseable {

    /** What names every member with its hash. */
    public static final String MANIFEST = "manifest.json";

    private static final LocalDateTime WRITTEN = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final Releasable out;
    private final List<Map<String, Object>> members = new ArrayList<>();
    private final List<Held> waiting = new ArrayList<>();
    private boolean isHeldBack;

    public PackageZip(OutputStream out) {
        this.out = new Releasable(out);
    }

    /** Gives the memory of the compression back without ending the zip, and leaves the line open. */
    private static final class Releasable extends ZipOutputStream {

        Releasable(OutputStream out) {
            super(out);
        }

        void release() {
            def.end();
        }
    }

    /** A member in its file. */
    record Held(String path, String what, Path file, String sha256) {}

    /** Writes the bytes of a member. */
    @FunctionalInterface
    public interface Content {

        void write(OutputStream to) throws IOException;
    }

    /**
     * Adds a member.
     *
     * @param path with slashes, of letters, digits, dots and hyphens alone
     * @param what it is, in words
     * @throws IllegalArgumentException if the path is another
     */
    public void add(String path, String what, Content content) throws IOException {
        Path file = Files.createTempFile("evidence", ".part");
        try {
            MessageDigest digest = Sha256.digest();
            try (OutputStream to =
                    new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest)) {
                content.write(to);
            }
            add(new Held(path, what, file, HexFormat.of().formatHex(digest.digest())));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    /** Adds a member that was written to a file, which goes once it is sent. */
    void add(Held member) throws IOException {
        if (!member.path().matches("[A-Za-z0-9][A-Za-z0-9.-]*(/[A-Za-z0-9][A-Za-z0-9.-]*)*")) {
            throw new IllegalArgumentException(member.path());
        }
        waiting.add(member);
        if (!isHeldBack) {
            send();
        }
    }

    /** From now on members wait in their files, and whoever writes them waits for nobody's line. */
    public void holdBack() {
        isHeldBack = true;
    }

    /** Sends those that waited, in their order, and all that follow at once. */
    public void goOn() throws IOException {
        isHeldBack = false;
        send();
    }

    private void send() throws IOException {
        while (!waiting.isEmpty()) {
            Held next = waiting.getFirst();
            members.add(Map.of(
                    "path", next.path(),
                    "sha256", next.sha256(),
                    "sizeBytes", Files.size(next.file()),
                    "what", next.what()));
            begin(next.path());
            Files.copy(next.file(), out);
            out.closeEntry();
            out.flush();
            waiting.removeFirst();
            Files.delete(next.file());
        }
    }

    /** Forgets what was not sent; the line is whose who opened it. */
    @Override
    public void close() throws IOException {
        out.release();
        for (Held left : waiting) {
            Files.deleteIfExists(left.file());
        }
        waiting.clear();
    }

    /**
     * Adds the manifest, and ends.
     *
     * @param about what the package is of, beside its members
     * @return SHA-256, hex, of the manifest
     */
    public String end(Map<String, Object> about) throws IOException {
        StringBuilder manifest = new StringBuilder();
        CanonicalJson.write(Map.of("about", about, "files", members.stream(), "format", 1), manifest);
        byte[] bytes = manifest.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        begin(MANIFEST);
        out.write(bytes);
        out.closeEntry();
        out.finish();
        out.flush();
        return Sha256.hex(bytes);
    }

    private void begin(String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(WRITTEN);
        out.putNextEntry(entry);
    }
}
