package org.ballast.imports.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ballast.amounts.PlainText;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;
import org.ballast.imports.domain.ImportsSentence;
import org.ballast.jobs.domain.JobProgress;
import org.ballast.words.Said;

/**
 * Reads a CSV file row by row: UTF-8 and nothing else, with or without a byte order mark, comma, a header line, RFC 4180
 * quotes. Empty lines and rows of empty cells are passed over. Everything that is wrong with the form goes to the errors:
 * one sentence where it has one cause, such as another separator, encoding or format.
 */
public final class CsvFile {

    private static final CSVFormat RFC_4180 =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final ImportErrors errors;
    private final JobProgress progress;
    private List<String> header = List.of();
    private long line;
    private int rows;

    private CsvFile(ImportErrors errors, JobProgress progress) {
        this.errors = errors;
        this.progress = progress;
    }

    /**
     * Reads the whole file; a row with more or fewer values than the header is an error and not given on.
     *
     * @param formOf the columns, chosen by the names in the header
     * @return how many lines with values there are
     */
    public static int read(
            Upload upload, ImportErrors errors, Function<List<String>, CsvForm> formOf, Consumer<ImportRow> eachRow) {
        Optional<Said> otherFormat = FileFormat.other(upload.head());
        if (otherFormat.isPresent()) {
            errors.add(1, "", "", otherFormat.get());
            return 0;
        }
        CsvFile file = new CsvFile(errors, upload.progress());
        try (CSVParser parser = CSVParser.parse(StrictUtf8.reader(upload), RFC_4180)) {
            file.read(parser, formOf, eachRow);
        } catch (UncheckedIOException failed) {
            file.noteOrThrow(upload, Objects.requireNonNull(failed.getCause()));
        } catch (IOException failed) {
            file.noteOrThrow(upload, failed);
        }
        return file.rows;
    }

    private void read(CSVParser parser, Function<List<String>, CsvForm> formOf, Consumer<ImportRow> eachRow) {
        Iterator<CSVRecord> records = parser.iterator();
        while (hasNext(parser, records)) {
            CSVRecord row = records.next();
            if (isBlank(row)) {
                continue;
            }
            if (!header.isEmpty()) {
                accept(row, eachRow);
            } else if (!isHeader(row, formOf)) {
                return;
            }
        }
        if (header.isEmpty()) {
            errors.add(1, "", "", ImportsSentence.EMPTY_FILE);
        } else if (rows == 0) {
            errors.add(1, "", "", ImportsSentence.NO_ROWS);
        }
    }

    /** Empty cells alone, as a spreadsheet saves rows that were emptied: passed over like an empty line. */
    private static boolean isBlank(CSVRecord row) {
        return row.stream().allMatch(value -> value.codePoints().allMatch(CsvFile::isSpace));
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private boolean isHeader(CSVRecord row, Function<List<String>, CsvForm> formOf) {
        header = Stream.of(row.values()).map(PlainText::kept).toList();
        Optional<Said> separator = header.size() == 1 ? Separator.of(header.get(0)) : Optional.empty();
        separator.ifPresent(other -> errors.add(1, "", header.get(0), ImportsSentence.OTHER_SEPARATOR, other));
        return separator.isEmpty() && formOf.apply(header).accepts(header, errors);
    }

    private boolean hasNext(CSVParser parser, Iterator<CSVRecord> records) {
        line = parser.getCurrentLineNumber() + 1;
        return records.hasNext();
    }

    private void accept(CSVRecord row, Consumer<ImportRow> eachRow) {
        rows++;
        progress.countRead();
        if (row.size() == header.size()) {
            eachRow.accept(new ImportRow(line, header, row.values(), errors));
        } else {
            String values = String.join(",", row.values());
            errors.add(line, "", values, otherLength(row));
        }
    }

    private Said otherLength(CSVRecord row) {
        Said count = ImportsSentence.OTHER_LENGTH.with(row.size(), header.size());
        Optional<Said> separator = row.size() == 1 ? Separator.of(row.get(0)) : Optional.empty();
        return separator
                .map(other -> ImportsSentence.OTHER_LENGTH_BY_SEPARATOR.with(count, other))
                .orElse(row.size() > header.size() ? ImportsSentence.OTHER_LENGTH_BY_COMMA.with(count) : count);
    }

    private void noteOrThrow(Upload upload, IOException failed) {
        if (failed instanceof CharacterCodingException) {
            StrictUtf8.noteWrongLines(upload, errors);
        } else if (failed instanceof CSVException) {
            errors.add(line, "", "", ImportsSentence.QUOTE_NOT_CLOSED);
        } else {
            throw new UncheckedIOException(failed);
        }
    }
}
