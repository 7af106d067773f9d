package org.ballast.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Folders and logs below {@code target}. */
final class Folders {

    private static final int TAIL_LINES = 60;

    private Folders() {}

    /** Makes the folder, without what an earlier run left in it. */
    static void empty(Path folder) {
        try {
            Files.createDirectories(folder);
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    if (!file.equals(folder)) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException notEmptied) {
            throw new UncheckedIOException(notEmptied);
        }
    }

    static String tail(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException unreadable) {
            return "no log: " + unreadable;
        }
    }
}
