package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a release of a central bank that has not the figures that it says, names what its template does not know, lacks what
 * every release has, or whose two sides differ by more than rounding explains.
 */
public final class ReleaseIsWhole extends RowTrigger {

    private static final String FIGURES = "SELECT count(f.id), count(l.item) FROM published_figure f"
            + " LEFT JOIN published_template_line l ON l.template_id = ? AND l.item = f.item WHERE f.release_id = ?";
    private static final String MISSING = "SELECT l.item FROM published_template_line l"
            + " LEFT JOIN published_figure f ON f.release_id = ? AND f.item = l.item"
            + " WHERE l.template_id = ? AND l.presence = 'ALWAYS' AND f.id IS NULL FETCH FIRST 1 ROWS ONLY";
    private static final String BROKEN = "SELECT p.identity FROM published_identity_part p"
            + " JOIN published_template t ON t.id = p.template_id"
            + " JOIN published_template_line l ON l.template_id = p.template_id AND l.item = p.item"
            + " LEFT JOIN published_figure f ON f.release_id = ? AND f.item = p.item"
            + " WHERE p.template_id = ? GROUP BY p.identity, t.unit, t.rounding"
            + " HAVING count(f.id) FILTER (WHERE p.part = 'COMPONENT') > 0"
            + " AND (count(*) FILTER (WHERE f.id IS NULL AND l.presence <> 'AT_TIMES') > 0"
            + " OR abs(sum(CASE p.part WHEN 'PUBLISHED' THEN 1 ELSE -1 END * p.sign * coalesce(f.amount, 0) * l.unit))"
            + " > t.rounding * t.unit * (count(*) - 1)) FETCH FIRST 1 ROWS ONLY";

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after != null) {
            requireFigures(connection, after);
            requireNone(connection, after, MISSING, " is missing");
            requireNone(connection, after, BROKEN, " does not hold");
        }
    }

    private void requireFigures(Connection connection, @Nullable Object[] release) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIGURES)) {
            select.setObject(1, value(release, "template_id"));
            select.setObject(2, value(release, "id"));
            try (ResultSet found = select.executeQuery()) {
                found.next();
                long said = Long.parseLong(String.valueOf(value(release, "figures")));
                if (found.getLong(1) != said || found.getLong(2) != said) {
                    throw refused(
                            "release of " + value(release, "as_of") + ": " + said + " figures, " + found.getLong(1)
                                    + " told, " + found.getLong(2) + " in its template",
                            CHECK_VIOLATION);
                }
            }
        }
    }

    private void requireNone(Connection connection, @Nullable Object[] release, String query, String what)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, value(release, "id"));
            select.setObject(2, value(release, "template_id"));
            try (ResultSet wrong = select.executeQuery()) {
                if (wrong.next()) {
                    throw refused(
                            "release of " + value(release, "as_of") + ": " + wrong.getString(1) + what,
                            CHECK_VIOLATION);
                }
            }
        }
    }
}
