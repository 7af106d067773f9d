package org.ballast.access.application;

import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ballast.access.domain.AccessSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Tells a database that is away, full, read-only or held up by somebody from a mistake in the portal. Such a failure is a
 * refusal: nothing was changed, and the same may be tried again.
 */
public final class DatabaseTrouble {

    /** Classes of SQLSTATE: connection, resources, operator, object not in the state, transaction rolled back, system. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "55", "40", "58");

    /** SQLSTATE of a read-only transaction, of a transaction idle for too long, and of H2's wait for a lock. */
    private static final Set<String> STATES = Set.of("25006", "25P03", "HYT00");

    /** H2 tells these apart by number only: its file cannot be read or written, or it has closed itself. */
    private static final Set<Integer> H2_CLOSED = Set.of(90028, 90030, 90031, 90098, 90121);

    /** The server's pool says it in words only. */
    private static final String NO_CONNECTION = "Error in allocating a connection";

    /** Causes may run in a circle. */
    private static final int DEEPEST = 50;

    private DatabaseTrouble() {}

    /** The refusal that a failure stands for, empty if the database is not its cause. */
    public static Optional<Refusal> in(Throwable failure) {
        if (sqlCauses(failure).anyMatch(DatabaseTrouble::isTrouble)) {
            return Optional.of(new Refusal(RefusalCode.BUSY, AccessSentence.DATABASE_BUSY));
        }
        // The server says of a commit that failed no more than that it did
        return causes(failure).anyMatch(SystemException.class::isInstance)
                ? Optional.of(new Refusal(RefusalCode.BUSY, AccessSentence.LOST_IN_COMMIT))
                : Optional.empty();
    }

    /** Whether the embedded database has closed its file, after which it answers nothing until a process opens it anew. */
    public static boolean isClosedFile(Throwable failure) {
        return sqlCauses(failure).anyMatch(sql -> H2_CLOSED.contains(sql.getErrorCode()));
    }

    private static Stream<SQLException> sqlCauses(Throwable failure) {
        return causes(failure).filter(SQLException.class::isInstance).map(SQLException.class::cast);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }

    private static boolean isTrouble(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        return sql instanceof SQLTransientException
                || STATES.contains(state)
                || (state.length() == 5 && CLASSES.contains(state.substring(0, 2)))
                || H2_CLOSED.contains(sql.getErrorCode())
                || String.valueOf(sql.getMessage()).startsWith(NO_CONNECTION);
    }
}
