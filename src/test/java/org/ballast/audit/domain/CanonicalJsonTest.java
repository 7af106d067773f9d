package org.ballast.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalJsonTest {

    @Test
    void namesAreSortedAtEachDepth() {
        Map<String, Object> inner = Map.of("é", 1, "b", 2, "B", 3, "a1", 4, "a", 5);
        assertThat(text(Map.of("z", inner, "a", Stream.of(Map.of("y", 1, "x", 2)))))
                .isEqualTo("{\"a\":[{\"x\":2,\"y\":1}],\"z\":{\"B\":3,\"a\":5,\"a1\":4,\"b\":2,\"é\":1}}");
    }

    @Test
    void namesThatAreWrittenOnceGiveTheTextOfAMap() {
        Map<String, Object> members = Map.of("a", 1, "b\"c", Optional.empty(), "z", "a \\ and more");
        CanonicalNames names = CanonicalNames.of("a", "b\"c", "z");
        assertThat(text(Stream.of(names.with(1, Optional.empty(), "a \\ and more"))))
                .isEqualTo(text(Stream.of(members)));
    }

    @Test
    void namesThatAreWrittenOnceAreInOrderAndEachHasAValue() {
        assertThatThrownBy(() -> CanonicalNames.of("b", "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalNames.of("a", "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalNames.of("a", "b").with(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachValueHasOneText() {
        assertThat(text(Stream.of(
                        new BigDecimal("1E+3"),
                        new BigDecimal("-0.10"),
                        5,
                        Long.MIN_VALUE,
                        TimeUnit.DAYS,
                        LocalDate.of(2024, 2, 29),
                        Instant.parse("2024-02-29T00:00:00.1Z"),
                        Optional.of("here"),
                        Optional.empty(),
                        Stream.of(),
                        Map.of())))
                .isEqualTo("[\"1000\",\"-0.10\",5,-9223372036854775808,\"DAYS\",\"2024-02-29\","
                        + "\"2024-02-29T00:00:00.100Z\",\"here\",null,[],{}]");
    }

    @Test
    void everyTextIsReadAgain() {
        String every = IntStream.range(0, 0x3000).mapToObj(Character::toString).collect(Collectors.joining()) + "𝄞";
        try (JsonReader reader = Json.createReader(new StringReader(text(Map.of(every, every))))) {
            assertThat(reader.readObject().getString(every)).isEqualTo(every);
        }
    }

    @Test
    void theHashIsOverTheTextInUtf8() {
        assertThat(CanonicalJson.hash(Map.of("name", "é €𝄞"))).isEqualTo(Sha256.hex("{\"name\":\"é €𝄞\"}"));
    }

    @Test
    void theHashOfALongTextIsThatOfTheWhole() {
        for (String before : List.of("", "a", "ab\"", "é")) {
            String text = before + "𝄞€".repeat(20_000);
            assertThat(CanonicalJson.hash(Map.of("of", Stream.of(text, 7, text))))
                    .isEqualTo(Sha256.hex(text(Map.of("of", Stream.of(text, 7, text)))));
        }
    }

    @Test
    @Timeout(60)
    void whatComesInAStreamIsWrittenWhileItIsRead() {
        StringWriter little = new StringWriter();
        FilterWriter full = new FilterWriter(little) {
            @Override
            public FilterWriter append(CharSequence text) throws IOException {
                if (little.getBuffer().length() > 20) {
                    throw new IOException("full");
                }
                super.append(text);
                return this;
            }
        };
        assertThatThrownBy(() -> CanonicalJson.write(Stream.iterate(0, i -> i + 1), full))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(little.toString()).startsWith("[0,1,2,");
    }

    static List<Object> withoutACanonicalText() {
        return List.of(1.5, List.of(1), Map.of("inside", 'c'));
    }

    @ParameterizedTest
    @MethodSource("withoutACanonicalText")
    void whatHasNoSettledTextIsRefused(Object value) {
        assertThatThrownBy(() -> CanonicalJson.hash(value)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(Object content) {
        StringBuilder text = new StringBuilder();
        CanonicalJson.write(content, text);
        return text.toString();
    }
}
