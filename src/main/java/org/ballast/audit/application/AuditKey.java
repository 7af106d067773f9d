package org.ballast.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.ballast.access.application.AccessSettings;
import org.ballast.audit.domain.AuditChain;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The key of the audit chain: the setting {@code BALLAST_AUDIT_KEY}, at least 32 characters. In demo mode a missing key
 * is made up and kept in the data folder; otherwise a missing key stops the deployment.
 */
@ApplicationScoped
public class AuditKey {

    private static final String FILE = "audit.key";

    @Inject
    @ConfigProperty(name = "ballast.audit.key")
    private Optional<String> configured;

    @Inject
    private AccessSettings settings;

    @Inject
    @ConfigProperty(name = "ballast.data.folder", defaultValue = "./data")
    private String dataFolder;

    private @Nullable AuditChain chain;

    /** Says that the key is missing, outside demo mode; empty where it is set. */
    public Optional<String> missing() {
        return settings.demo() || given().isPresent()
                ? Optional.empty()
                : Optional.of("BALLAST_AUDIT_KEY is missing. Set it to a secret of at least 32 characters"
                        + " and keep it: the audit trail can only be verified with it.");
    }

    /**
     * The chain under this key.
     *
     * @throws IllegalStateException if the key is missing or too short; it names the setting
     */
    public synchronized AuditChain chain() {
        if (chain == null) {
            chain = new AuditChain(bytes(given().orElseGet(this::demoKey)));
        }
        return chain;
    }

    private Optional<String> given() {
        return configured.filter(key -> !key.isBlank());
    }

    private static byte[] bytes(String key) {
        byte[] bytes = key.strip().getBytes(StandardCharsets.UTF_8);
        if (bytes.length < 32) {
            throw new IllegalStateException(
                    "BALLAST_AUDIT_KEY needs at least 32 characters; it has " + bytes.length + ".");
        }
        return bytes;
    }

    private String demoKey() {
        missing().ifPresent(sentence -> {
            throw new IllegalStateException(sentence);
        });
        Path file = Path.of(dataFolder, FILE);
        try {
            if (Files.notExists(file)) {
                PrivateFiles.makeFolderOf(file);
                PrivateFiles.write(file, randomKey());
            }
            PrivateFiles.close(file);
            return Files.readString(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "Ballast cannot keep its audit key in "
                            + file.toAbsolutePath().normalize()
                            + ". Make the folder writable, or set BALLAST_DATA_FOLDER or BALLAST_AUDIT_KEY.",
                    unwritable);
        }
    }

    private static String randomKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
