package org.ballast.corrections.persistence;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballast.audit.domain.CanonicalJson;

/** The right version of a thing as it is kept: canonical JSON, or no text where there is none. */
final class ReplacementText {

    private ReplacementText() {}

    static String of(Map<String, String> fields) {
        if (fields.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        CanonicalJson.write(fields, text);
        return text.toString();
    }

    static Map<String, String> read(String text) {
        if (text.isEmpty()) {
            return Map.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject fields = reader.readObject();
            return fields.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey, field -> ((JsonString) field.getValue()).getString()));
        }
    }
}
