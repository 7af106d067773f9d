package org.ballast.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {

    @TempDir
    private Path folder;

    @Test
    void foldersAndFilesAreTheOwnersAlone() throws IOException {
        Path made = folder.resolve("a/b");
        PrivateFiles.makeFolderOf(made.resolve("key"));
        PrivateFiles.makeFolderOf(made.resolve("key"));
        PrivateFiles.write(made.resolve("key"), "secret");
        Path open = Files.writeString(made.resolve("open"), "books");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));
        PrivateFiles.close(open);
        PrivateFiles.close(made.resolve("absent"));
        assertThat(permissions(folder.resolve("a"))).isEqualTo("rwx------");
        assertThat(permissions(made)).isEqualTo("rwx------");
        assertThat(permissions(made.resolve("key"))).isEqualTo("rw-------");
        assertThat(permissions(open)).isEqualTo("rw-------");
        assertThat(made.resolve("key")).hasContent("secret");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
