package org.ballast.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** A package ends with its manifest, or does not end; the line that it is sent on is not its own. */
class PackageZipTest {

    private static final byte[] TEXT = "text".getBytes(StandardCharsets.UTF_8);

    private final Line line = new Line();

    private static final class Line extends ByteArrayOutputStream {

        private boolean isClosed;

        @Override
        public void close() {
            isClosed = true;
        }
    }

    @Test
    void whatIsClosedLeavesTheLineOpenAndIsWhole() throws IOException {
        PackageZip zip = new PackageZip(line);
        try (zip) {
            zip.add("a.txt", "A text", to -> to.write(TEXT));
            zip.end(Map.of());
        }

        assertThat(names()).containsExactly("a.txt", PackageZip.MANIFEST);
        assertThat(line.isClosed).isFalse();
    }

    @Test
    void whatIsClosedBeforeItsEndWritesNothingMoreAndHoldsNoMemory() throws IOException {
        PackageZip zip = new PackageZip(line);
        try (zip) {
            zip.add("a.txt", "A text", to -> to.write(TEXT));
        }

        assertThat(names()).containsExactly("a.txt");
        assertThat(line.isClosed).isFalse();
        assertThatThrownBy(() -> zip.add("b.txt", "Another", to -> to.write(TEXT)))
                .hasMessageContaining("Deflater has been closed");
    }

    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(line.toByteArray()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
