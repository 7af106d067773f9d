package org.ballast.audit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.ballast.audit.domain.AuditEvent;
import org.ballast.audit.domain.SealedEvent;

/** Events as lines of a CSV file (RFC 4180); text that a spreadsheet would take for a formula gets an apostrophe. */
final class TrailCsv {

    private static final String HEADER = "seq,at,actor,role,ip,action,subject_type,subject_id,"
            + "before_hash,after_hash,reason,prev_row_hash,row_hash\r\n";

    private final Writer out;

    TrailCsv(Writer out) throws IOException {
        this.out = out;
        out.write(HEADER);
    }

    void write(SealedEvent sealed) {
        AuditEvent event = sealed.event();
        List<String> cells = List.of(
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
                sealed.rowHash());
        try {
            out.write(cells.stream().map(TrailCsv::cell).collect(Collectors.joining(",")));
            out.write("\r\n");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static String cell(String text) {
        String harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = harmless.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
