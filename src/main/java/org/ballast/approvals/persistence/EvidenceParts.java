package org.ballast.approvals.persistence;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import org.ballast.sql.SqlRows;

/** The kept parts of a text, one after the other: one is held at a time. */
final class EvidenceParts extends InputStream {

    private final SqlRows rows;
    private final long evidenceId;
    private int number;
    private ByteArrayInputStream part = new ByteArrayInputStream(new byte[0]);

    EvidenceParts(SqlRows rows, long evidenceId) {
        this.rows = rows;
        this.evidenceId = evidenceId;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : part.read();
    }

    @Override
    public int read(byte[] into, int from, int length) {
        return length > 0 && isAtEnd() ? -1 : part.read(into, from, length);
    }

    private boolean isAtEnd() {
        if (part.available() > 0) {
            return false;
        }
        number++;
        List<byte[]> next = rows.list(
                "SELECT body FROM evidence_part WHERE evidence_id = ? AND part_no = ?",
                row -> row.getBytes(1),
                evidenceId,
                number);
        part = new ByteArrayInputStream(next.isEmpty() ? new byte[0] : next.getFirst());
        return next.isEmpty();
    }
}
