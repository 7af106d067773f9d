package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the portal answered. */
public final class Answer {

    private final String request;
    private final int status;
    private final String location;
    private final byte[] body;

    /**
     * @param request what was asked, for messages
     * @param location where what was made is; empty where the answer does not say
     */
    Answer(String request, int status, String location, byte[] body) {
        this.request = request;
        this.status = status;
        this.location = location;
        this.body = body.clone();
    }

    public int status() {
        return status;
    }

    String location() {
        return location;
    }

    public byte[] body() {
        return body.clone();
    }

    public Answer expect(int expectedStatus) {
        assertThat(status).as(() -> request + " answered " + text()).isEqualTo(expectedStatus);
        return this;
    }

    /** A refusal with that status and that code. */
    public Answer refused(int expectedStatus, String code) {
        expect(expectedStatus);
        assertThat(json().getString("code"))
                .as(() -> request + " answered " + text())
                .isEqualTo(code);
        return this;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonObject json() {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        }
    }

    public List<JsonObject> items() {
        return json().getJsonArray("items").getValuesAs(JsonObject.class);
    }
}
