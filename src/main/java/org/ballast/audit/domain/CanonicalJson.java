package org.ballast.audit.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * JSON that has one text for one content, so that anybody can compute its hash again: names sorted by their UTF-16 code
 * units, no spaces, decimals as strings in plain notation, days and instants in ISO 8601. In strings, a quote or backslash
 * has a backslash before it, a control character is written as backslash, {@code u00} and two hexadecimal digits, and
 * everything else as it is.
 *
 * <p>Content is a {@link Map} with names as its keys, or the values of {@link CanonicalNames}, a {@link Stream}, written
 * while it is read, an {@link Optional}, {@code null} when empty, a whole or decimal number, a text, an enum constant, a day
 * or an instant.
 *
 * <p>Example: {@code Map.of("of", "BTC", "at", new BigDecimal("1E+3"))} is written <code>{"at":"1000","of":"BTC"}</code>.
 */
public final class CanonicalJson {

    private static final Comparator<Map.Entry<?, ?>> BY_NAME = Comparator.comparing(member -> (String) member.getKey());

    /** Of a hundred thousand measurements most name the same few instants. */
    private static final int TIMES_REMEMBERED = 4_096;

    private final Appendable out;
    private final Map<Instant, String> times = new HashMap<>();

    private CanonicalJson(Appendable out) {
        this.out = out;
    }

    /**
     * @throws IllegalArgumentException if the content holds what is not named above
     * @throws UncheckedIOException if the text cannot be written
     */
    public static void write(Object content, Appendable out) {
        try {
            new CanonicalJson(out).write(content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * SHA-256 of the text in UTF-8 as 64 lower-case hexadecimal digits; the text is never held as a whole.
     *
     * @throws IllegalArgumentException as above
     */
    public static String hash(Object content) {
        TextDigest digest = new TextDigest(Sha256.digest());
        write(content, digest);
        return digest.hex();
    }

    private void write(Object value) throws IOException {
        switch (value) {
            case CanonicalNames.Members members -> writeMembers(members);
            case Map<?, ?> members -> writeObject(members);
            case Stream<?> items -> writeArray(items.iterator());
            case Optional<?> perhaps -> writePresent(perhaps);
            case Long number -> out.append(number.toString());
            case Integer number -> out.append(number.toString());
            case BigDecimal number -> writePlain(number.toPlainString());
            case Enum<?> constant -> writeString(constant.name());
            case CharSequence text -> writeString(text);
            case Instant time -> writePlain(told(time));
            case Temporal time -> writePlain(time.toString());
            default -> throw new IllegalArgumentException("no canonical JSON for a " + value.getClass());
        }
    }

    private String told(Instant time) {
        if (times.size() == TIMES_REMEMBERED) {
            times.clear();
        }
        return times.computeIfAbsent(time, Instant::toString);
    }

    private void writePresent(Optional<?> value) throws IOException {
        if (value.isPresent()) {
            write(value.get());
        } else {
            out.append("null");
        }
    }

    private void writeObject(Map<?, ?> members) throws IOException {
        out.append('{');
        List<Map.Entry<?, ?>> inOrder = new ArrayList<>(members.entrySet());
        inOrder.sort(BY_NAME);
        String separator = "";
        for (Map.Entry<?, ?> member : inOrder) {
            out.append(separator);
            writeString((String) member.getKey());
            out.append(':');
            write(member.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private void writeMembers(CanonicalNames.Members members) throws IOException {
        for (int at = 0; at < members.values().size(); at++) {
            out.append(members.beginnings().get(at));
            write(members.values().get(at));
        }
        out.append('}');
    }

    private void writeArray(Iterator<?> items) throws IOException {
        out.append('[');
        while (items.hasNext()) {
            write(items.next());
            out.append(items.hasNext() ? "," : "");
        }
        out.append(']');
    }

    /** A text of which nothing is to be escaped. */
    private void writePlain(String text) throws IOException {
        out.append('"');
        out.append(text);
        out.append('"');
    }

    private void writeString(CharSequence text) throws IOException {
        out.append('"');
        int written = 0;
        for (int index = 0; index < text.length(); index++) {
            char next = text.charAt(index);
            if (next < ' ' || next == '"' || next == '\\') {
                out.append(text, written, index);
                writeEscaped(next);
                written = index + 1;
            }
        }
        out.append(written == 0 ? text : text.subSequence(written, text.length()));
        out.append('"');
    }

    private void writeEscaped(char next) throws IOException {
        if (next < ' ') {
            out.append("\\u00").append(HexFormat.of().toHexDigits((byte) next));
        } else {
            out.append('\\').append(next);
        }
    }
}
