package org.ballast.portal.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UploadedFilesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    @Test
    void filesAreTakenByThePagesThatAskForOneAndByNoOther() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            Set<String> asking = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(UploadedFilesTest::asksForAFile)
                    .map(file -> "/" + WEBAPP.relativize(file))
                    .collect(Collectors.toSet());
            assertThat(asking).isEqualTo(UploadedFiles.PAGES);
        }
    }

    @Test
    void theServersOwnLimitIsTheSame() throws IOException {
        assertThat(Files.readString(WEBAPP.resolve("WEB-INF/web.xml")))
                .contains("<max-file-size>" + UploadedFiles.MOST_BYTES + "<")
                .contains("<max-request-size>" + UploadedFiles.MOST_BYTES + "<");
    }

    private static boolean asksForAFile(Path page) {
        try {
            return Files.readString(page).contains("multipart/form-data");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
