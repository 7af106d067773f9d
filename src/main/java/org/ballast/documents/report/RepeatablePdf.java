package org.ballast.documents.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballast.audit.domain.Sha256;

/**
 * Takes from a PDF what depends on the moment of its making: its dates, its identifier and the random names of its font
 * subsets. All are replaced by texts of the same length, so that no offset inside the file moves.
 */
public final class RepeatablePdf {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern DATE = Pattern.compile("\\(D:\\d{14}([^)]*)\\)");
    private static final Pattern IDENTIFIER = Pattern.compile("/ID ?\\[<[0-9a-fA-F]{32}><[0-9a-fA-F]{32}>]");
    private static final Pattern HEXADECIMAL = Pattern.compile("<[0-9a-fA-F]{32}>");
    private static final Pattern SUBSET = Pattern.compile("/([A-Z]{6})\\+");
    private static final int LETTERS = 26;

    private RepeatablePdf() {}

    /** The same document as if it had been made at that instant. */
    public static byte[] of(byte[] pdf, Instant madeAt) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        text = DATE.matcher(text)
                .replaceAll(date ->
                        Matcher.quoteReplacement("(D:" + SECOND.format(madeAt) + zeroOffset(date.group(1)) + ")"));
        text = renameSubsets(text);
        return withIdentifier(text).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The identifier is the hash of everything else. */
    private static String withIdentifier(String text) {
        String blank = IDENTIFIER
                .matcher(text)
                .replaceAll(found -> HEXADECIMAL.matcher(found.group()).replaceAll("<" + "0".repeat(32) + ">"));
        String hash = Sha256.hex(blank).substring(0, 32);
        return IDENTIFIER
                .matcher(blank)
                .replaceAll(found -> HEXADECIMAL.matcher(found.group()).replaceAll("<" + hash + ">"));
    }

    private static String zeroOffset(String offset) {
        return offset.startsWith("+") || offset.startsWith("-") ? offset.replaceAll("\\d", "0") : offset;
    }

    private static String renameSubsets(String text) {
        Map<String, String> names = new LinkedHashMap<>();
        return SUBSET.matcher(text)
                .replaceAll(found -> "/" + names.computeIfAbsent(found.group(1), random -> name(names.size())) + "+");
    }

    private static String name(int number) {
        return "BALLA" + (char) ('A' + number % LETTERS);
    }
}
