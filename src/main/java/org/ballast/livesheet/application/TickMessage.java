package org.ballast.livesheet.application;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A message of a feed, in the form of {@code POST /ticks}: a list of ticks, or one tick alone. */
final class TickMessage {

    private static final Set<String> FIELDS = Set.of("market", "asset", "at", "price", "currency");

    private TickMessage() {}

    /**
     * @throws IllegalArgumentException if it is no such message
     */
    static List<NewTick> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonStructure message = reader.read();
            return message.getValueType() == JsonValue.ValueType.ARRAY
                    ? message.asJsonArray().stream().map(TickMessage::tick).toList()
                    : List.of(tick(message));
        } catch (JsonException | IllegalStateException wrong) {
            throw new IllegalArgumentException("no list of ticks", wrong);
        }
    }

    private static NewTick tick(JsonValue value) {
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            throw new IllegalArgumentException("a tick is an object");
        }
        JsonObject tick = value.asJsonObject();
        if (!FIELDS.containsAll(tick.keySet())) {
            throw new IllegalArgumentException("a tick has market, asset, at, price and currency alone");
        }
        return new NewTick(
                text(tick, "market"),
                text(tick, "asset"),
                text(tick, "at"),
                text(tick, "price"),
                text(tick, "currency"));
    }

    private static @Nullable String text(JsonObject tick, String field) {
        JsonValue value = tick.getOrDefault(field, JsonValue.NULL);
        return switch (value) {
            case JsonString text -> text.getString();
            case JsonNumber number -> number.bigDecimalValue().toPlainString();
            default -> null;
        };
    }
}
