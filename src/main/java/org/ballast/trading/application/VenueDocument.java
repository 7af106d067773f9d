package org.ballast.trading.application;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.trading.domain.TradingSentence;

/**
 * A venue's answer taken flat: each value by the path to it, as {@code limits.matching_engine.rate} or {@code fees[0].kind}.
 *
 * @param envelope what stands around the rows
 * @param rows the list of an answer that is one, else the one object
 */
record VenueDocument(Map<String, String> envelope, List<Map<String, String>> rows) {

    /** Reads a file; what is no JSON goes to the errors. */
    static VenueDocument read(Upload upload, String root, ImportErrors errors) {
        try (InputStream bytes = upload.open();
                JsonReader reader = Json.createReader(bytes)) {
            return of(reader.read(), root);
        } catch (JsonParsingException broken) {
            errors.add(broken.getLocation().getLineNumber(), "", "", TradingSentence.NO_JSON);
        } catch (JsonException broken) {
            errors.add(1, "", "", TradingSentence.NO_JSON);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new VenueDocument(Map.of(), List.of());
    }

    private static VenueDocument of(JsonStructure whole, String root) {
        if (whole instanceof JsonObject object && object.get(root) instanceof JsonStructure inner) {
            Map<String, String> envelope = new LinkedHashMap<>();
            object.forEach((name, value) -> {
                if (!name.equals(root)) {
                    flatten(name, value, envelope);
                }
            });
            return new VenueDocument(envelope, rows(inner));
        }
        return new VenueDocument(Map.of(), rows(whole));
    }

    private static List<Map<String, String>> rows(JsonStructure inner) {
        return inner instanceof JsonArray list
                ? list.stream().map(VenueDocument::row).toList()
                : List.of(row(inner));
    }

    private static Map<String, String> row(JsonValue value) {
        Map<String, String> row = new LinkedHashMap<>();
        if (value instanceof JsonObject object) {
            object.forEach((name, each) -> flatten(name, each, row));
        } else {
            flatten("", value, row);
        }
        return row;
    }

    private static void flatten(String path, JsonValue value, Map<String, String> into) {
        switch (value) {
            case JsonObject object -> object.forEach((name, each) -> flatten(path + "." + name, each, into));
            case JsonArray list -> {
                for (int at = 0; at < list.size(); at++) {
                    flatten(path + "[" + at + "]", list.get(at), into);
                }
            }
            case JsonString text -> into.put(path, text.getString());
            case JsonNumber number -> into.put(path, number.bigDecimalValue().toString());
            default -> into.put(path, value.getValueType() == JsonValue.ValueType.NULL ? "" : value.toString());
        }
    }
}
