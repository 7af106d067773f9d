package org.ballast.verification.persistence;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.ballast.audit.domain.Sha256;
import org.ballast.verification.domain.BooksPart;
import org.ballast.verification.domain.Finding;

/** Texts of evidence and bytes of files, hashed again: one part of one is held at a time. */
final class KeptBytes {

    private static final int PARTS_A_FETCH = 4;
    private static final int BYTES_AT_ONCE = 1 << 16;
    private static final String EVIDENCE = "SELECT e.id, e.sha256, p.body FROM evidence e"
            + " LEFT JOIN evidence_part p ON p.evidence_id = e.id ORDER BY e.id, p.part_no";
    private static final String FILES = "SELECT id, sha256, content FROM attachment ORDER BY id";
    private static final String EXTERNAL_FILES = "SELECT id, sha256, content FROM external_file ORDER BY id";

    private KeptBytes() {}

    /** The first text whose hash is another. */
    static Optional<Finding> evidence(Connection connection) throws SQLException {
        return first(connection, EVIDENCE, BooksPart.EVIDENCE_TEXTS, true);
    }

    /** The first file whose hash is another. */
    static Optional<Finding> files(Connection connection) throws SQLException {
        Optional<Finding> ofCases = first(connection, FILES, BooksPart.ATTACHMENTS, false);
        return ofCases.isPresent() ? ofCases : first(connection, EXTERNAL_FILES, BooksPart.ATTACHMENTS, false);
    }

    private static Optional<Finding> first(Connection connection, String sql, BooksPart part, boolean compressed)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(PARTS_A_FETCH);
            try (ResultSet row = statement.executeQuery()) {
                Hashed current = new Hashed(0, "", compressed);
                Optional<Finding> found = Optional.empty();
                while (found.isEmpty() && row.next()) {
                    if (row.getLong(1) != current.id) {
                        found = current.unlike(part);
                        current = new Hashed(row.getLong(1), row.getString(2).strip(), compressed);
                    }
                    byte[] bytes = row.getBytes(3);
                    current.add(bytes == null ? new byte[0] : bytes);
                }
                return found.isPresent() ? found : current.unlike(part);
            }
        }
    }

    /** One text or file on its way into its hash. */
    private static final class Hashed {

        private final long id;
        private final String told;
        private final boolean compressed;
        private final MessageDigest digest = Sha256.digest();
        private final Inflater inflater = new Inflater();
        private boolean isUnreadable;

        Hashed(long id, String told, boolean compressed) {
            this.id = id;
            this.told = told;
            this.compressed = compressed;
        }

        void add(byte[] bytes) {
            if (compressed) {
                inflate(bytes);
            } else {
                digest.update(bytes);
            }
        }

        private void inflate(byte[] bytes) {
            byte[] text = new byte[BYTES_AT_ONCE];
            inflater.setInput(bytes);
            try {
                int read = inflater.inflate(text);
                while (read > 0) {
                    digest.update(text, 0, read);
                    read = inflater.inflate(text);
                }
            } catch (DataFormatException other) {
                isUnreadable = true;
            }
        }

        Optional<Finding> unlike(BooksPart part) {
            inflater.end();
            if (told.isEmpty()) {
                return Optional.empty();
            }
            String found = isUnreadable ? "?" : HexFormat.of().formatHex(digest.digest());
            return found.equals(told)
                    ? Optional.empty()
                    : Optional.of(new Finding(part.name(), "UNLIKE", List.of(told, found)));
        }
    }
}
