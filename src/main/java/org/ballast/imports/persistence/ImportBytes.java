package org.ballast.imports.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ballast.sql.SqlRows;

/** Files as they came in, packed, once for the same bytes. */
@ApplicationScoped
public class ImportBytes {

    @Inject
    private SqlRows rows;

    /** Keeps a packed file unless its bytes are there. */
    public void keep(String sha256, byte[] gzip) {
        rows.execute("INSERT INTO import_bytes (sha256, gzip) VALUES (?, ?) ON CONFLICT DO NOTHING", sha256, gzip);
    }

    /** The packed file; empty for those of early versions. */
    public Optional<byte[]> of(String sha256) {
        return rows.list("SELECT gzip FROM import_bytes WHERE sha256 = ?", row -> row.getBytes(1), sha256).stream()
                .findFirst();
    }
}
