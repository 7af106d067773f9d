package org.ballast.imports.application;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.imports.domain.ImportsSentence;
import org.ballast.words.Said;

/** What a file is by its first bytes where it is not CSV in UTF-8. */
final class FileFormat {

    private FileFormat() {}

    /** One sentence that names the format, or nothing where the bytes may be UTF-8 text. */
    static Optional<Said> other(byte[] head) {
        return bySignature(head)
                .or(() -> utf16(head))
                .or(() -> markup(head))
                .map(format -> ImportsSentence.OTHER_FORMAT.with(format));
    }

    private static Optional<Said> bySignature(byte[] head) {
        if (begins(head, 'P', 'K', 3, 4)) {
            return Optional.of(ImportsSentence.XLSX.with());
        }
        if (begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of(ImportsSentence.XLS.with());
        }
        if (begins(head, '%', 'P', 'D', 'F')) {
            return Optional.of(ImportsSentence.PDF.with());
        }
        if (begins(head, 0x1F, 0x8B)) {
            return Optional.of(ImportsSentence.GZIP.with());
        }
        if (begins(head, 0xFF, 0xFE, 0, 0) || begins(head, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(ImportsSentence.UTF_32.with());
        }
        return begins(head, 0xFF, 0xFE) || begins(head, 0xFE, 0xFF)
                ? Optional.of(ImportsSentence.UTF_16.with())
                : Optional.empty();
    }

    /** Without a byte order mark every other byte of a Western text is zero. */
    private static Optional<Said> utf16(byte[] head) {
        int pairs = head.length / 2;
        long first = IntStream.range(0, pairs).filter(at -> head[2 * at] == 0).count();
        long second =
                IntStream.range(0, pairs).filter(at -> head[2 * at + 1] == 0).count();
        boolean everyOther = pairs > 0 && Math.max(first, second) * 2 > pairs && Math.min(first, second) * 4 < pairs;
        return everyOther ? Optional.of(ImportsSentence.UTF_16.with()) : Optional.empty();
    }

    private static Optional<Said> markup(byte[] head) {
        String text =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return Optional.of(ImportsSentence.HTML.with());
        }
        if (lower.startsWith("<")) {
            return Optional.of(ImportsSentence.XML.with());
        }
        return lower.startsWith("{") || lower.startsWith("[")
                ? Optional.of(ImportsSentence.JSON.with())
                : Optional.empty();
    }

    private static boolean begins(byte[] head, int... signature) {
        return head.length >= signature.length
                && IntStream.range(0, signature.length).allMatch(at -> (head[at] & 0xFF) == signature[at]);
    }
}
