package org.ballast.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.ballast.container.InPortal;
import org.junit.jupiter.api.Test;

/** What goes into the database in batches comes out as it was, on either database. */
@InPortal
class BatchesIT {

    private static final int MANY = 8_000;

    private static final List<String> TEXTS = List.of(
            "plain",
            "",
            "\\N",
            "\\.",
            "back\\slash",
            "tab\there",
            "line\nbreak",
            "return\rhere",
            "\"quoted\", 'twice'",
            "Zürich €");
    private static final String COLUMNS =
            "id, kind, scope, file_name, sha256, data_rows, accepted, skipped, held, imported_by, "
                    + "imported_at, reason";

    @Inject
    private Batches batches;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    @Test
    void aHundredAndSixtyThousandKeysAreAskedForAsFewAre() {
        List<Long> keys = LongStream.range(0, 160_000).boxed().toList();
        List<Long> found = rows.list(
                "SELECT k.id FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) WHERE k.id >= ?",
                row -> row.getLong(1),
                keys,
                10L);
        assertThat(found).hasSize(159_990).doesNotHaveDuplicates();
    }

    @Test
    void everyTextComesOutAsItWentIn() throws Exception {
        String scope = "BATCHES-" + UUID.randomUUID().toString().substring(0, 8);
        transaction.begin();
        try {
            write(scope);
            List<String> read = rows.list(
                    "SELECT reason FROM import_file WHERE scope = ? ORDER BY id DESC", row -> row.getString(1), scope);
            assertThat(read).isEqualTo(TEXTS);
            assertThat(rows.list(
                            "SELECT imported_at FROM import_file WHERE scope = ?",
                            row -> SqlRows.instant(row, "imported_at"),
                            scope))
                    .containsOnly(Instant.parse("2024-02-29T23:59:59.123456Z"));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void manyRowsThatAreSentWhileTheyAreMadeAllArrive() throws Exception {
        String scope = "STREAM-" + UUID.randomUUID().toString().substring(0, 8);
        transaction.begin();
        try {
            stream(scope, MANY, MANY);
            assertThat(rows.list(
                            "SELECT COUNT(*), SUM(data_rows) FROM import_file WHERE scope = ?",
                            row -> List.of(row.getLong(1), row.getLong(2)),
                            scope))
                    .containsExactly(List.of((long) MANY, 7L * MANY));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void aRowThatIsRefusedWhileOthersAreSentEndsTheTransactionAlone() throws Exception {
        String scope = "STREAM-" + UUID.randomUUID().toString().substring(0, 8);
        transaction.begin();
        try {
            assertThatExceptionOfType(PersistenceException.class).isThrownBy(() -> stream(scope, MANY, MANY / 2));
        } finally {
            transaction.rollback();
        }
        transaction.begin();
        try {
            stream(scope, 2 * TEXTS.size(), MANY);
            assertThat(rows.list("SELECT id FROM import_file WHERE scope = ?", row -> row.getLong(1), scope))
                    .hasSize(2 * TEXTS.size());
        } finally {
            transaction.rollback();
        }
    }

    private void write(String scope) {
        try (BatchInsert insert = batches.copyInto("import_file", COLUMNS)) {
            for (int at = 0; at < TEXTS.size(); at++) {
                add(insert, scope, at, TEXTS.get(at));
            }
        }
    }

    /**
     * @param same from this row on each has the key of the first
     */
    private void stream(String scope, int count, int same) {
        try (BatchInsert insert = batches.streamInto("import_file", COLUMNS)) {
            for (int at = 0; at < count; at++) {
                add(insert, scope, at < same ? at : 0, "a reason of some length, so that rows are sent soon");
            }
        }
    }

    private static void add(BatchInsert insert, String scope, int number, String reason) {
        insert.add(
                -1_000L - number,
                "LOTS",
                scope,
                "file",
                String.format("%064d", number),
                7,
                7,
                0,
                0,
                "somebody",
                Instant.parse("2024-02-29T23:59:59.123456Z"),
                reason);
    }
}
