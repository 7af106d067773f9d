package org.ballast.audit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ballast.amounts.SheetText;
import org.ballast.audit.domain.AuditEvent;
import org.ballast.audit.domain.SealedEvent;

/** Events as lines of a CSV file (RFC 4180), none of which a spreadsheet takes for a formula. */
final class TrailCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "seq",
                    "at",
                    "actor",
                    "role",
                    "ip",
                    "action",
                    "subject_type",
                    "subject_id",
                    "before_hash",
                    "after_hash",
                    "reason",
                    "prev_row_hash",
                    "row_hash",
                    "seal_rule",
                    "key_id",
                    "rows_hash")
            .get();

    private final CSVPrinter printer;

    TrailCsv(Writer out) throws IOException {
        printer = FORMAT.print(out);
    }

    void write(SealedEvent sealed) {
        AuditEvent event = sealed.event();
        Stream<String> cells = Stream.of(
                Long.toString(event.seq()),
                event.at().toString(),
                event.actor(),
                event.role(),
                event.ip(),
                event.action(),
                event.subjectType(),
                event.subjectId(),
                event.beforeHash(),
                event.afterHash(),
                event.reason(),
                sealed.prevRowHash(),
                sealed.rowHash(),
                Integer.toString(sealed.sealing().rule()),
                sealed.sealing().keyId(),
                sealed.sealing().rowsHash());
        try {
            printer.printRecord(cells.map(SheetText::harmless));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
