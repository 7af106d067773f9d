package org.ballast.approvals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileContentTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void aFileIsWhatItsBytesSayWhateverItIsCalled() throws IOException {
        assertThat(FileContent.mediaType(text("%PDF-1.7 ..."), "invoice.png")).contains("application/pdf");
        assertThat(FileContent.mediaType(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0}, "x.pdf"))
                .contains("image/png");
        assertThat(FileContent.mediaType(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}, "x"))
                .contains("image/jpeg");
        assertThat(FileContent.mediaType(zip("[Content_Types].xml", "xl/workbook.xml"), "x.xlsx"))
                .contains(XLSX);
        assertThat(FileContent.mediaType(text("a,b\r\n1,2\n"), "Table.CSV")).contains("text/csv");
        assertThat(FileContent.mediaType(text("Überweisung"), "note")).contains("text/plain");
    }

    @Test
    void programsMacrosOtherArchivesAndOtherEncodingsAreNotKept() throws IOException {
        assertThat(FileContent.mediaType(new byte[] {'M', 'Z', 0, 3}, "invoice.pdf"))
                .isEmpty();
        assertThat(FileContent.mediaType(zip("xl/workbook.xml", "xl/vbaProject.bin"), "x.xlsx"))
                .isEmpty();
        assertThat(FileContent.mediaType(zip("a.exe"), "x.xlsx")).isEmpty();
        assertThat(FileContent.mediaType("Überweisung".getBytes(StandardCharsets.ISO_8859_1), "a.txt"))
                .isEmpty();
        assertThat(FileContent.mediaType(new byte[] {'%', 'P', 'D'}, "short")).contains("text/plain");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }
}
