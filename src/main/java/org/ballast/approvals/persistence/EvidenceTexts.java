package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.ballast.approvals.domain.CaseEvidence;
import org.ballast.audit.application.Seals;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/**
 * The evidence of cases as it was hashed, each text once, compressed (zlib, RFC 1950) and in parts; they only grow. Keep one
 * inside a transaction; reading takes none, and has each part in one of its own.
 */
@ApplicationScoped
public class EvidenceTexts {

    private static final int IDS_A_BLOCK = 50;

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** Whether the text of that hash is kept. */
    public boolean has(String sha256) {
        return !keyOf(sha256).isEmpty();
    }

    /**
     * Keeps a text, unless it is there.
     *
     * @throws IllegalStateException if the text does not have its hash
     */
    public void keep(CaseEvidence evidence, Instant at) {
        if (has(evidence.sha256())) {
            return;
        }
        long id = ids.take("evidence_seq", IDS_A_BLOCK);
        rows.execute("INSERT INTO evidence (id, sha256, made_at) VALUES (?, ?, ?)", id, evidence.sha256(), at);
        seals.changed(SealedEvidence.KIND, id);
        String written = EvidenceWriter.write(
                evidence.body(),
                (number, part) -> rows.execute(
                        "INSERT INTO evidence_part (evidence_id, part_no, body) VALUES (?, ?, ?)", id, number, part));
        if (!written.equals(evidence.sha256())) {
            throw new IllegalStateException("the evidence " + evidence.sha256() + " was written as " + written);
        }
    }

    /**
     * Writes a text as it was hashed, a part at a time: called outside of a transaction it holds no connection while somebody
     * takes a part slowly.
     *
     * @return whether it is kept; nothing is written where it is not
     */
    public boolean copy(String sha256, OutputStream out) {
        List<Long> key = keyOf(sha256);
        if (key.isEmpty()) {
            return false;
        }
        try (InputStream text = new InflaterInputStream(new EvidenceParts(rows, key.getFirst()))) {
            text.transferTo(out);
            return true;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<Long> keyOf(String sha256) {
        return rows.list("SELECT id FROM evidence WHERE sha256 = ?", row -> row.getLong(1), sha256);
    }
}
