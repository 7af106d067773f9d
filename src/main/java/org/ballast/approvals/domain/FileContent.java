package org.ballast.approvals.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells by its bytes what a file is, whatever it is called: PDF, PNG, JPEG, an Excel workbook without macros, or text. What
 * is none of these is not kept.
 */
public final class FileContent {

    private static final byte[] PDF = ascii("%PDF-");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] WORKBOOK = ascii("xl/workbook.xml");
    private static final byte[] MACROS = ascii("vbaProject.bin");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private FileContent() {}

    /**
     * The media type; empty where it is none of those that are kept.
     *
     * @param name by which tables among the texts are told
     */
    public static Optional<String> mediaType(byte[] content, String name) {
        if (begins(content, PDF)) {
            return Optional.of("application/pdf");
        }
        if (begins(content, PNG)) {
            return Optional.of("image/png");
        }
        if (begins(content, JPEG)) {
            return Optional.of("image/jpeg");
        }
        if (begins(content, ZIP)) {
            // The names of its parts stand in a workbook as they are, only what is in the parts is packed
            return holds(content, WORKBOOK) && !holds(content, MACROS) ? Optional.of(XLSX) : Optional.empty();
        }
        if (!isText(content)) {
            return Optional.empty();
        }
        return Optional.of(name.toLowerCase(Locale.ROOT).endsWith(".csv") ? "text/csv" : "text/plain");
    }

    private static boolean begins(byte[] content, byte[] sign) {
        return content.length >= sign.length && Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
    }

    private static boolean holds(byte[] content, byte[] sign) {
        for (int at = 0; at <= content.length - sign.length; at++) {
            if (Arrays.equals(content, at, at + sign.length, sign, 0, sign.length)) {
                return true;
            }
        }
        return false;
    }

    /** UTF-8 without control characters other than line breaks and tabs. */
    private static boolean isText(byte[] content) {
        for (byte each : content) {
            boolean control = (each >= 0 && each < ' ') || each == 0x7f;
            if (control && each != '\n' && each != '\r' && each != '\t') {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException binary) {
            return false;
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
