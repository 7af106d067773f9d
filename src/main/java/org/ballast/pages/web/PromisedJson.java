package org.ballast.pages.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.nio.charset.StandardCharsets;

/** JSON as the interface promises it: absent values are written as null, so that every answer has all its fields. */
public final class PromisedJson {

    private static final Jsonb FORM = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    private PromisedJson() {}

    /** What reads and writes it; calls at once may share it. */
    public static Jsonb form() {
        return FORM;
    }

    /** An answer in UTF-8, for what is no call: a file that a page gives. */
    public static byte[] bytes(Record answer) {
        return FORM.toJson(answer).getBytes(StandardCharsets.UTF_8);
    }
}
