package org.ballast.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.ballast.audit.domain.RowSeal;
import org.ballast.audit.domain.RowSealer;
import org.ballast.audit.persistence.SealedRows;

/**
 * Puts rows under the seal of the trail, in the transaction that writes them: its last event covers them. Either the rows
 * are told while they are written, or the key is, and its rows are read again just before the commit.
 */
@ApplicationScoped
public class Seals {

    @Inject
    private UnsealedEvents unsealed;

    @Inject
    private AuditKey key;

    @Inject
    @Any
    private Instance<SealedRows> kinds;

    /**
     * Begins a seal of many rows, which are told as {@link SealedRows#each} will read them; end it with {@link #add}.
     *
     * @param kind of a {@link SealedRows}
     */
    public RowSealer open(String kind) {
        return of(kind).changes() ? RowSealer.ofEach(key.chain(), kind) : RowSealer.ofNeighbours(key.chain(), kind);
    }

    /**
     * The same of rows that have come to their last state, though others of their kind may change: nothing will seal one of them
     * again, so that neighbours share a seal.
     */
    public RowSealer openLast(String kind) {
        return RowSealer.ofNeighbours(key.chain(), of(kind).kind());
    }

    /** Ends the seal of many rows. */
    public void add(RowSealer rows) {
        unsealed.addSeals(rows.end());
    }

    /**
     * The rows of a key are new, or are others than they were.
     *
     * @param kind of a {@link SealedRows}
     */
    public void changed(String kind, long rowKey) {
        unsealed.addSealOf(
                new UnsealedEvents.KeyToSeal(kind, rowKey), connection -> seal(connection, of(kind), rowKey));
    }

    private List<RowSeal> seal(Connection connection, SealedRows rows, long rowKey) throws SQLException {
        RowSealer sealer = open(rows.kind());
        sealer.key(rowKey);
        rows.each(connection, rowKey, rowKey, (at, part, row) -> {
            sealer.row(at, row);
            return true;
        });
        return sealer.end();
    }

    private SealedRows of(String kind) {
        return kinds.stream()
                .filter(rows -> rows.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sealed rows of kind " + kind));
    }
}
