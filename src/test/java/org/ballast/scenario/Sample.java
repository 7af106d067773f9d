package org.ballast.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files of sample data, as a user would find them beside the portal. */
final class Sample {

    private Sample() {}

    static byte[] file(String name) {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream("/sample/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The line of the file that begins so. */
    static String line(String name, String start) {
        return new String(file(name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
