package org.ballast.documents.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballast.documents.domain.Sheet;
import org.ballast.documents.domain.Workbook;

/** A workbook as the bytes of an XLSX file (ECMA-376). */
public final class XlsxFile {

    private static final String MAKER = "Ballast";

    private XlsxFile() {}

    /** By way of a file on disk, so that a long table is never held whole. */
    public static byte[] of(Workbook workbook) {
        try {
            Path written = Files.createTempFile("ballast", ".xlsx");
            try {
                return RepeatableZip.of(
                        written, new XlsxParts(workbook.author(), workbook.madeAt(), write(workbook, written)));
            } finally {
                Files.delete(written);
            }
        } catch (IOException noSpace) {
            throw new UncheckedIOException(noSpace);
        }
    }

    private static List<Map<String, String>> write(Workbook workbook, Path to) throws IOException {
        List<Map<String, String>> results = new ArrayList<>();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to));
                org.dhatim.fastexcel.Workbook file = new org.dhatim.fastexcel.Workbook(out, MAKER, null)) {
            file.properties().setTitle(workbook.title()).setCompany(workbook.author());
            for (Sheet sheet : workbook.sheets()) {
                XlsxSheet written = new XlsxSheet(file.newWorksheet(sheet.name()), sheet);
                written.write();
                results.add(written.results());
            }
        }
        return results;
    }
}
