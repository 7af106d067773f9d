package org.ballast.access.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.ballast.access.domain.Refusal;
import org.ballast.access.domain.RefusalCode;

/** The place in a list's order where the next stretch begins, as text that programs hand back and do not read. */
public final class Cursor {

    private static final String SEPARATOR = "\n";

    private Cursor() {}

    /** The sort key of the last row that was given; no part may hold a line break. */
    public static String of(Object... key) {
        String text = Arrays.stream(key).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The parts of a cursor that came back.
     *
     * @throws Refusal INVALID_INPUT if it is none
     */
    public static List<String> parts(String cursor, int count) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> parts = List.of(text.split(SEPARATOR, -1));
            if (parts.size() == count) {
                return parts;
            }
        } catch (IllegalArgumentException noBase64) {
            // the refusal below
        }
        throw new Refusal(RefusalCode.INVALID_INPUT, "The cursor is not one that this list gave.");
    }

    /**
     * A cursor that is one number.
     *
     * @throws Refusal INVALID_INPUT if it is none
     */
    public static long number(String cursor) {
        try {
            return Long.parseLong(parts(cursor, 1).getFirst());
        } catch (NumberFormatException noNumber) {
            throw new Refusal(RefusalCode.INVALID_INPUT, "The cursor is not one that this list gave.");
        }
    }
}
