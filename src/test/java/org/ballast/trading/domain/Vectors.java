package org.ballast.trading.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The test vectors beside the tests, and that each of their figures is one that the tests look at. */
public final class Vectors {

    private Vectors() {}

    /** The file beside the test. */
    public static JsonObject read(Class<?> test, String file) {
        try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(file), file);
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A number as it is written, as a text or as a number. */
    public static BigDecimal decimal(JsonObject object, String field) {
        JsonValue value = Objects.requireNonNull(object.get(field), field);
        return value instanceof JsonNumber number
                ? number.bigDecimalValue()
                : new BigDecimal(((JsonString) value).getString());
    }

    /** All fields of the object are these figures, and none is left over. */
    public static void assertFigures(JsonObject expected, Map<String, BigDecimal> actual) {
        assertThat(actual.keySet()).isEqualTo(Set.copyOf(expected.keySet()));
        actual.forEach((field, figure) -> assertThat(figure).as(field).isEqualByComparingTo(decimal(expected, field)));
    }
}
