package org.ballast.audit.application;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** What the portal keeps beside the database is for its own user alone, whatever that user's mask says. */
public final class PrivateFiles {

    private static final String FOLDER = "rwx------";
    private static final String FILE = "rw-------";
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private PrivateFiles() {}

    /** Makes the folder of a file, and those above it, where they are missing. */
    public static void makeFolderOf(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder, only(FOLDER));
        }
    }

    /** Writes a file that must not be there yet. */
    public static void write(Path file, String text) throws IOException {
        Files.createFile(file, only(FILE));
        Files.writeString(file, text);
    }

    /** Takes a file that is there from everybody else. */
    public static void close(Path file) throws IOException {
        if (POSIX && Files.exists(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(FILE));
        }
    }

    private static FileAttribute<?>[] only(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
