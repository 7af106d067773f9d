package org.ballast.scenario;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** What nobody means to send, and somebody sends: the same with the same seed. */
final class OddValues {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0007b",
            "a\uFFFEb",
            "\uD83D\uDE00".repeat(60),
            "x".repeat(5_000),
            "9".repeat(400),
            "\u0660\u0661\u0662",
            "\u202Eevil\u2066",
            "I\u0307\u0130",
            "a\nb\r\nc",
            "a,b;c\td\"e'f",
            "=1+1",
            "' OR 1=1 --",
            "%_%",
            "\\",
            "../../etc/passwd",
            "<script>alert(1)</script>",
            "${7*7}#{1+1}",
            "*",
            "null",
            "true",
            "-0",
            "0",
            "-1",
            "1,5",
            "1e999",
            "1e1900000000",
            "1e-1900000000",
            "0.0000000000000000000000000000001",
            "99999999999999999999.99",
            "NaN",
            "Infinity",
            "9223372036854775807",
            "9223372036854775808",
            "2147483648",
            "2024-02-30",
            "2024-1-1",
            "1899-12-31",
            "1900-01-01",
            "2200-12-31",
            "2201-01-01",
            "0000-00-00",
            "+999999999-12-31",
            "-999999999-01-01",
            "2016-12-31T23:59:60Z",
            "1900-01-01T00:00:00+18:00",
            "2200-12-31T23:59:59.999999999Z",
            "+1000000000-12-31T23:59:59.999999999Z",
            "2024-03-10T02:30:00[America/New_York]");

    /** What no text becomes by encoding: half a character, too long a form of one, no character at all. */
    private static final List<String> ADDRESS_TEXTS =
            List.of("%00", "%ff", "%c0%af", "%ED%A0%80", "%EF%BF%BE", "+", "%2e%2e%2f", "%250a", "a;b=c", "%zz", "%");

    /** The last two are none in a path: the server refuses them (400) with a line of its own, before any of the portal. */
    private static final List<String> PATH_TEXTS = ADDRESS_TEXTS.subList(0, ADDRESS_TEXTS.size() - 2);

    private static final List<String> JSON = List.of(
            "null",
            "true",
            "-1",
            "0",
            "0.1",
            "1e999",
            "1E+1900000000",
            "1e-1900000000",
            "9223372036854775808",
            "9".repeat(5_000),
            "[]",
            "{}",
            "[null]",
            "[[[[\"x\"]]]]",
            "{\"a\":{\"b\":[1]}}",
            "[".repeat(5_000),
            "\"\\ud800\"",
            "\"\\ufffe\"",
            "\"\\u0000\"",
            "\"unclosed",
            "NaN",
            "01",
            "'x'");

    private final Random random;

    OddValues(Random random) {
        this.random = random;
    }

    String text() {
        return any(TEXTS);
    }

    /** A part of a query, as it stands in it. */
    String inQuery() {
        return chance(25) ? any(ADDRESS_TEXTS) : encoded(text());
    }

    String inPath() {
        return chance(25) ? any(PATH_TEXTS) : encoded(text());
    }

    /** A value as it stands in JSON, or where one should stand. */
    String json() {
        return random.nextBoolean() ? any(JSON) : quoted(text());
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** True in so many cases of a hundred. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(each -> {
            if (each < ' ' || each == '"' || each == '\\' || Character.isSurrogate((char) each)) {
                json.append("\\u%04x".formatted(each));
            } else {
                json.append((char) each);
            }
        });
        return json.append('"').toString();
    }
}
