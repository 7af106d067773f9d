package org.ballast.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.audit.domain.Checkpoint;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The file of checkpoints, {@code trail-checkpoints.jsonl} in the folder of the setting {@code BALLAST_CHECKPOINT_FOLDER},
 * the data folder where it is not set. It is only appended to. It is worth most where the database's owner cannot write.
 */
@ApplicationScoped
public class CheckpointFile {

    private static final String FILE = "trail-checkpoints.jsonl";

    @Inject
    @ConfigProperty(name = "ballast.checkpoint.folder")
    private Optional<String> folder;

    @Inject
    @ConfigProperty(name = "ballast.data.folder", defaultValue = "./data")
    private String dataFolder;

    /** A line of the file; {@code checkpoint} is empty where it is none. */
    public record Line(int number, Optional<Checkpoint> checkpoint) {}

    /** Where it is. */
    public Path path() {
        return Path.of(folder.filter(set -> !set.isBlank()).orElse(dataFolder), FILE);
    }

    /**
     * @throws UncheckedIOException if the file cannot be written
     */
    public synchronized void append(Checkpoint checkpoint) {
        Path file = path();
        try {
            if (Files.notExists(file)) {
                PrivateFiles.makeFolderOf(file);
                PrivateFiles.write(file, "");
            }
            Files.write(file, List.of(checkpoint.line()), StandardCharsets.US_ASCII, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * Its lines, in the order in which they were written; none where there is no file.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public synchronized List<Line> lines() {
        Path file = path();
        if (Files.notExists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            int[] number = {0};
            return lines.map(line -> new Line(++number[0], Checkpoint.read(line)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
