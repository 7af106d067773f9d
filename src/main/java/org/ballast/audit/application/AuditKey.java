package org.ballast.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.AccessSettings;
import org.ballast.audit.domain.AuditChain;
import org.ballast.audit.domain.AuditKeys;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The key of the audit chain: the setting {@code BALLAST_AUDIT_KEY}, at least 32 characters. In demo mode a missing key
 * is made up and kept in the data folder; otherwise a missing key stops the deployment. Keys that sealed before are the
 * settings {@code BALLAST_AUDIT_OLDER_KEY_1}, {@code _2} and so on, without a gap.
 */
@ApplicationScoped
public class AuditKey {

    private static final String FILE = "audit.key";
    private static final String OLDER = "ballast.audit.older.key.";

    @Inject
    @ConfigProperty(name = "ballast.audit.key")
    private Optional<String> configured;

    @Inject
    private AccessSettings settings;

    @Inject
    @ConfigProperty(name = "ballast.data.folder", defaultValue = "./data")
    private String dataFolder;

    private @Nullable AuditKeys keys;

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
    public AuditChain chain() {
        return keys().current();
    }

    /**
     * This key and those that sealed before.
     *
     * @throws IllegalStateException as above
     */
    public synchronized AuditKeys keys() {
        if (keys == null) {
            String current = given().orElseGet(this::demoKey);
            keys = new AuditKeys(new AuditChain(bytes("BALLAST_AUDIT_KEY", current)), older());
        }
        return keys;
    }

    private static List<AuditChain> older() {
        List<AuditChain> older = new ArrayList<>();
        for (int number = 1; ; number++) {
            Optional<String> next = ConfigProvider.getConfig()
                    .getOptionalValue(OLDER + number, String.class)
                    .filter(key -> !key.isBlank());
            if (next.isEmpty()) {
                return older;
            }
            older.add(new AuditChain(bytes("BALLAST_AUDIT_OLDER_KEY_" + number, next.get())));
        }
    }

    private Optional<String> given() {
        return configured.filter(key -> !key.isBlank());
    }

    private static byte[] bytes(String setting, String key) {
        byte[] bytes = key.strip().getBytes(StandardCharsets.UTF_8);
        if (bytes.length < 32) {
            throw new IllegalStateException(setting + " needs at least 32 characters; it has " + bytes.length + ".");
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
