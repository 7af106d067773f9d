package org.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Long lists go on from a key. Where rows are skipped by their number the last page costs as much as all before it, and
 * rows vanish or double while others come.
 */
class LongListsTest {

    private static final Pattern SKIPS_ROWS =
            Pattern.compile("(?i)\"[^\"\\n]*\\bOFFSET\\s*[?:\\d\"]|\\.setFirstResult\\(|\\bextends LazyDataModel\\b");

    @Test
    void nothingSkipsRowsByTheirNumber() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources)
                    .hasSizeGreaterThan(100)
                    .allSatisfy(file -> assertThat(skips(Files.readString(file)))
                            .as(file.toString())
                            .isFalse());
        }
    }

    @Test
    void aListThatSkipsRowsIsFound() {
        assertThat(List.of(
                        "rows.list(\"SELECT id FROM lot ORDER BY id\" + \" OFFSET ? ROWS FETCH NEXT ? ROWS ONLY\")",
                        "rows.list(\"SELECT id FROM lot ORDER BY id LIMIT ? offset ?\")",
                        "em.createQuery(lots).setFirstResult(first)",
                        "class Rows<T> extends LazyDataModel<T> {"))
                .allMatch(LongListsTest::skips);
        assertThat(skips("\"is not an instant with its offset such as 2024-12-31T16:00:00Z\""))
                .isFalse();
    }

    private static boolean skips(String source) {
        return SKIPS_ROWS.matcher(source).find();
    }
}
