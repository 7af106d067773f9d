package org.ballast.pages.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.pages.domain.PagesSentence;
import org.ballast.refusals.Refusal;
import org.jspecify.annotations.Nullable;

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
     * What a cursor that came back stands for.
     *
     * @param start what stands for no cursor
     * @param meaning of the parts of a sort key
     * @throws Refusal INVALID_INPUT if it is no cursor of this list
     */
    public static <T> T read(@Nullable String cursor, T start, Function<List<String>, T> meaning) {
        if (cursor == null || cursor.isEmpty()) {
            return start;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return meaning.apply(List.of(text.split(SEPARATOR, -1)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException wrong) {
            throw Refusal.ofField("cursor", cursor, PagesSentence.NOT_OF_THIS_LIST);
        }
    }

    /** The key that a cursor stands for where rows are in the order of their keys; empty where there is no cursor. */
    public static OptionalLong key(@Nullable String cursor) {
        return read(cursor, OptionalLong.empty(), parts -> OptionalLong.of(Long.parseLong(parts.getFirst())));
    }

    /** The same for a sort key that is one number. */
    public static long number(@Nullable String cursor, long start) {
        return read(cursor, start, parts -> Long.valueOf(parts.getFirst()));
    }
}
