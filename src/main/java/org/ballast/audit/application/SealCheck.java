package org.ballast.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.audit.domain.SealFault;
import org.ballast.audit.domain.SealReading;
import org.ballast.audit.persistence.RowSeals;
import org.ballast.audit.persistence.SealedRows;

/** Computes the seals of rows again, kind by kind. */
@ApplicationScoped
public class SealCheck {

    @Inject
    @Any
    private Instance<SealedRows> kinds;

    @Inject
    private AuditKey key;

    /**
     * The first row of a kind that does not go with its seal.
     *
     * @param name of its key, as people know it
     */
    public record Unlike(SealFault fault, String name) {}

    /** Every kind of row that is sealed. */
    public List<SealedRows> kinds() {
        return kinds.stream().sorted(Comparator.comparing(SealedRows::kind)).toList();
    }

    /**
     * @param progress is told of each row
     * @return empty where every row is as it was sealed
     */
    public Optional<Unlike> check(Connection connection, SealedRows rows, Runnable progress) throws SQLException {
        Optional<SealFault> fault;
        try (RowSeals.Cursor seals = RowSeals.ofKind(connection, rows.kind())) {
            SealReading reading = new SealReading(key.keys(), seals.seals());
            rows.each(connection, Long.MIN_VALUE, Long.MAX_VALUE, (at, part, row) -> {
                progress.run();
                reading.row(at, part, row);
                return !reading.isOver();
            });
            fault = reading.end();
        }
        return fault.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unlike(
                        fault.get(), rows.named(connection, fault.get().key())));
    }
}
