package org.ballast.portal;

import java.sql.SQLException;
import java.util.Optional;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * What the databases say alike when a row cannot be written. Whoever is second to make the same thing at the same moment
 * passed the use case's own look and learns it from the database: that is a conflict, not a fault.
 */
public final class RefusedByDatabase {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String REFERS_TO_NOTHING = "23503";
    private static final String REFERS_TO_NOTHING_IN_H2 = "23506";
    private static final String TEXT_TOO_LONG = "22001";
    private static final String NUMBER_TOO_LARGE = "22003";
    private static final String NO_TEXT = "22021";

    private RefusedByDatabase() {}

    /** The refusal that an error of the database stands for; empty if it is no answer to what the user did. */
    public static Optional<Refusal> asRefusal(SQLException thrown) {
        for (SQLException each = thrown; each != null; each = each.getNextException()) {
            Optional<Refusal> refusal = refusal(String.valueOf(each.getSQLState()));
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(String state) {
        return switch (state) {
            case UNIQUE_VIOLATION ->
                Optional.of(new Refusal(RefusalCode.ALREADY_EXISTS, PortalSentence.MADE_AT_THE_SAME_MOMENT));
            case REFERS_TO_NOTHING, REFERS_TO_NOTHING_IN_H2 ->
                Optional.of(
                        new Refusal(RefusalCode.CONCURRENT_MODIFICATION, PortalSentence.REMOVED_AT_THE_SAME_MOMENT));
            case TEXT_TOO_LONG, NUMBER_TOO_LARGE, NO_TEXT ->
                Optional.of(new Refusal(RefusalCode.INVALID_INPUT, PortalSentence.TOO_LARGE_FOR_ITS_FIELD));
            default -> Optional.empty();
        };
    }
}
