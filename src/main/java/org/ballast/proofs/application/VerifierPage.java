package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page and the program with which anybody checks balance proofs without the portal, as they were built with it. A portal can
 * be built without the page ({@code -Dballast.verify.page=false}): then there is none to hand out or to name.
 */
@ApplicationScoped
public class VerifierPage {

    private static final String FOLDER = "/verify/";

    /** SHA-256 of the page, hexadecimal, as certificates name it; empty where the portal was built without the page. */
    public Optional<String> sha256() {
        return file("verify.sha256").map(VerifierPage::text);
    }

    /** The content policy that the page is handed out with: its own script and style, and no connection. */
    public Optional<String> policy() {
        return file("verify.policy").map(VerifierPage::text);
    }

    public Optional<byte[]> page() {
        return file("verify.html");
    }

    /** {@code ballast-verify.jar}. */
    public Optional<byte[]> program() {
        return file("ballast-verify.jar");
    }

    private static Optional<byte[]> file(String name) {
        try (@Nullable InputStream file = VerifierPage.class.getResourceAsStream(FOLDER + name)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).strip();
    }
}
