package org.ballast.documents.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes from a ZIP archive, which a spreadsheet is, the times at which its parts were written. */
final class RepeatableZip {

    // Formulas stand before the rows that they add up, so that a long table need not be held whole
    private static final int HELD_AT_MOST = 1 << 20;
    private static final String ROW_END = "</row>";

    private RepeatableZip() {}

    /** The same archive as if every part had been written when its content was made, with what is to be mended mended. */
    static byte[] of(Path zip, XlsxParts parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(zip.toFile());
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry part : Collections.list(from.entries())) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(LocalDateTime.ofInstant(parts.madeAt(), ZoneOffset.UTC));
                to.putNextEntry(same);
                try (InputStream content = from.getInputStream(part)) {
                    if (parts.isMended(part.getName())) {
                        mend(part.getName(), content.readNBytes(HELD_AT_MOST), parts, to);
                    }
                    content.transferTo(to);
                }
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static void mend(String name, byte[] beginning, XlsxParts parts, ZipOutputStream to) throws IOException {
        int end = beginning.length < HELD_AT_MOST ? beginning.length : lastRowEnd(beginning);
        to.write(parts.mended(name, Arrays.copyOf(beginning, end)));
        to.write(beginning, end, beginning.length - end);
    }

    private static int lastRowEnd(byte[] xml) {
        return new String(xml, StandardCharsets.ISO_8859_1).lastIndexOf(ROW_END) + ROW_END.length();
    }
}
