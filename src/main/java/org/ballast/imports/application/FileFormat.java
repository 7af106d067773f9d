package org.ballast.imports.application;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a file is by its first bytes where it is not CSV in UTF-8. */
final class FileFormat {

    private static final String SAVE_AS = "; save it as CSV UTF-8";

    private FileFormat() {}

    /** One sentence that names the format, or nothing where the bytes may be UTF-8 text. */
    static Optional<String> other(byte[] head) {
        return bySignature(head).or(() -> utf16(head)).or(() -> markup(head)).map(format -> "is " + format + SAVE_AS);
    }

    private static Optional<String> bySignature(byte[] head) {
        if (begins(head, 'P', 'K', 3, 4)) {
            return Optional.of("an Excel workbook (XLSX) or another ZIP file");
        }
        if (begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of("an old Excel workbook (XLS)");
        }
        if (begins(head, '%', 'P', 'D', 'F')) {
            return Optional.of("a PDF");
        }
        if (begins(head, 0x1F, 0x8B)) {
            return Optional.of("a file packed by gzip");
        }
        if (begins(head, 0xFF, 0xFE, 0, 0) || begins(head, 0, 0, 0xFE, 0xFF)) {
            return Optional.of("UTF-32");
        }
        return begins(head, 0xFF, 0xFE) || begins(head, 0xFE, 0xFF) ? Optional.of("UTF-16") : Optional.empty();
    }

    /** Without a byte order mark every other byte of a Western text is zero. */
    private static Optional<String> utf16(byte[] head) {
        int pairs = head.length / 2;
        long first = IntStream.range(0, pairs).filter(at -> head[2 * at] == 0).count();
        long second =
                IntStream.range(0, pairs).filter(at -> head[2 * at + 1] == 0).count();
        boolean everyOther = pairs > 0 && Math.max(first, second) * 2 > pairs && Math.min(first, second) * 4 < pairs;
        return everyOther ? Optional.of("UTF-16") : Optional.empty();
    }

    private static Optional<String> markup(byte[] head) {
        String text =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return Optional.of("a web page (HTML)");
        }
        if (lower.startsWith("<")) {
            return Optional.of("XML");
        }
        return lower.startsWith("{") || lower.startsWith("[") ? Optional.of("JSON") : Optional.empty();
    }

    private static boolean begins(byte[] head, int... signature) {
        return head.length >= signature.length
                && IntStream.range(0, signature.length).allMatch(at -> (head[at] & 0xFF) == signature[at]);
    }
}
