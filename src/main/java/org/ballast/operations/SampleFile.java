package org.ballast.operations;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.ballast.imports.application.Upload;

/**
 * A file of sample data inside the WAR, in the same format as a user's.
 *
 * @param name its name below {@code sample/}
 */
record SampleFile(String name) {

    /** As if a user had sent it. */
    Upload upload() {
        try (InputStream bytes = open()) {
            return Upload.of(bytes, name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same with its days told. */
    Upload upload(UnaryOperator<String> told) {
        return Upload.of(new ByteArrayInputStream(told.apply(text()).getBytes(StandardCharsets.UTF_8)), name);
    }

    private String text() {
        try (InputStream bytes = open()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<CSVRecord> rows() {
        CSVFormat withHeader = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            return withHeader.parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private InputStream open() {
        InputStream bytes = SampleFile.class.getResourceAsStream("/sample/" + name);
        if (bytes == null) {
            throw new IllegalStateException("The sample file " + name + " is not in the portal.");
        }
        return bytes;
    }
}
