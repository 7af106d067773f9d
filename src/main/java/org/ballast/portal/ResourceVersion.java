package org.ballast.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.audit.domain.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Stands in the address of every style sheet, script and picture: the same as long as they are the same, so that browsers
 * keep them for a year and yet show a new look at once.
 */
@ApplicationScoped
public class ResourceVersion {

    private static final String OWN = "/resources/ballast/";
    private static final String LIBRARIES = "/WEB-INF/lib/";
    private static final String THEME = "/META-INF/resources/primefaces-ballast/theme.css";

    @Inject
    private ServletContext portal;

    private volatile String known = "";

    @Override
    public String toString() {
        if (known.isEmpty()) {
            known = read();
        }
        return known;
    }

    private String read() {
        MessageDigest digest = Sha256.digest();
        names(LIBRARIES).forEach(name -> digest.update(name.getBytes(StandardCharsets.UTF_8)));
        names(OWN).forEach(name -> add(portal.getResourceAsStream(name), digest));
        add(ResourceVersion.class.getResourceAsStream(THEME), digest);
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    private Set<String> names(String folder) {
        Set<String> names = portal.getResourcePaths(folder);
        return names == null ? Set.of() : new TreeSet<>(names);
    }

    private static void add(@Nullable InputStream bytes, MessageDigest digest) {
        try (InputStream in = bytes) {
            if (in != null) {
                digest.update(in.readAllBytes());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
