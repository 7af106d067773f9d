package org.ballast.writedowns.application;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes JSON canonically as the rule says it, sharing no line with the portal's own writer. */
final class IndependentJson {

    private IndependentJson() {}

    static JsonObject read(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    static String canonical(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> object((JsonObject) value);
            case ARRAY ->
                ((JsonArray) value).stream().map(IndependentJson::canonical).collect(Collectors.joining(",", "[", "]"));
            case STRING -> quoted(((JsonString) value).getString());
            case NUMBER, TRUE, FALSE, NULL -> value.toString();
        };
    }

    private static String object(JsonObject object) {
        return new TreeMap<>(object)
                .entrySet().stream()
                        .map(member -> quoted(member.getKey()) + ":" + canonical(member.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            if (unit == '"' || unit == '\\') {
                out.append('\\').append((char) unit);
            } else if (unit < 0x20) {
                out.append(String.format("\\u%04x", unit));
            } else {
                out.append((char) unit);
            }
        });
        return out.append('"').toString();
    }
}
