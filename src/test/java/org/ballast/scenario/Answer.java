package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the portal answered. */
final class Answer {

    private final String request;
    private final int status;
    private final byte[] body;

    /**
     * @param request what was asked, for messages
     */
    Answer(String request, int status, byte[] body) {
        this.request = request;
        this.status = status;
        this.body = body.clone();
    }

    int status() {
        return status;
    }

    byte[] body() {
        return body.clone();
    }

    Answer expect(int expectedStatus) {
        assertThat(status).as(() -> request + " answered " + text()).isEqualTo(expectedStatus);
        return this;
    }

    /** A refusal with that status and that code. */
    Answer refused(int expectedStatus, String code) {
        expect(expectedStatus);
        assertThat(json().getString("code"))
                .as(() -> request + " answered " + text())
                .isEqualTo(code);
        return this;
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    JsonObject json() {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        }
    }

    List<JsonObject> items() {
        return json().getJsonArray("items").getValuesAs(JsonObject.class);
    }
}
