package org.ballast.health.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.audit.application.Seals;
import org.ballast.health.domain.CountedAccounts;
import org.ballast.health.domain.CountsAs;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** What accounts count as in ratios; it only grows. Call it inside a transaction. */
@ApplicationScoped
public class CountedAccountRows {

    static final String COLUMNS = "id, chart, number, counts_as, valid_from, reason, said_by, said_at";

    private static final int KEYS_A_BLOCK = 50;

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** What was said of an account, and when. */
    public record Said(String number, CountsAs as, LocalDate validFrom, String reason, String by, Instant at) {}

    /** Of every account of a chart of which it was said up to a day. */
    public CountedAccounts on(String chart, LocalDate day) {
        Map<String, CountsAs> counted = new HashMap<>();
        rows.forEach(
                "SELECT number, counts_as FROM counted_account WHERE chart = ? AND valid_from <= ?"
                        + " ORDER BY valid_from, CASE WHEN id < 0 THEN 0 ELSE id END",
                row -> counted.put(row.getString("number"), CountsAs.valueOf(row.getString("counts_as"))),
                chart,
                day);
        return new CountedAccounts(counted);
    }

    /** What people said of a chart, the newest first. */
    public List<Said> said(String chart, int limit) {
        return rows.list(
                "SELECT * FROM counted_account WHERE chart = ? AND id > 0 ORDER BY id DESC FETCH FIRST ? ROWS ONLY",
                row -> new Said(
                        row.getString("number"),
                        CountsAs.valueOf(row.getString("counts_as")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("reason"),
                        row.getString("said_by"),
                        SqlRows.instant(row, "said_at")),
                chart,
                limit);
    }

    public long add(String chart, Said said) {
        long id = ids.take("counted_account_seq", KEYS_A_BLOCK);
        rows.execute(
                "INSERT INTO counted_account (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                chart,
                said.number(),
                said.as(),
                said.validFrom(),
                said.reason(),
                said.by(),
                said.at());
        seals.changed(SealedCountedAccounts.KIND, id);
        return id;
    }
}
