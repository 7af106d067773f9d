package org.ballast.centralbank.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ballast.audit.application.Seals;
import org.ballast.audit.domain.RowSealer;
import org.ballast.centralbank.domain.Institution;
import org.ballast.centralbank.domain.Release;
import org.ballast.centralbank.domain.ReleaseFile.ReadRelease;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.RowBytes;
import org.ballast.sql.SqlRows;

/** Releases with their figures; a correction is the next revision of its day. Call it inside a transaction. */
@ApplicationScoped
public class Releases {

    static final String COLUMNS = "id, institution_id, as_of, revision, after_revision, template_from, template_id,"
            + " figures, source, reason, import_id, recorded_by, recorded_at";
    static final String FIGURE_COLUMNS = "id, release_id, item, amount, import_line";

    private static final int RELEASES_A_BLOCK = 1_000;
    private static final int FIGURES_A_BLOCK = 10_000;
    private static final String FOUND = "SELECT r.id, r.institution_id, r.as_of, r.revision, r.template_id, r.source,"
            + " r.reason, r.recorded_by, r.recorded_at FROM published_release r WHERE r.institution_id = ? ";
    private static final String LATEST = "AND NOT EXISTS (SELECT 1 FROM published_release n"
            + " WHERE n.institution_id = r.institution_id AND n.as_of = r.as_of AND n.revision > r.revision) ";

    @Inject
    private SqlRows rows;

    @Inject
    private Batches batches;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** Where releases come from. */
    public record Source(long importId, String address, String by, Instant at, String reason) {}

    /**
     * A release that is to be kept.
     *
     * @param revision one more than that of the release that it corrects
     */
    public record New(ReadRelease read, Institution.InForce by, int revision) {}

    /** The latest revisions of the days from one to another, both included, by day. */
    public List<Release> between(long institutionId, LocalDate first, LocalDate last) {
        return withFigures(institutionId, "AND r.as_of BETWEEN ? AND ? " + LATEST + "ORDER BY r.as_of", first, last);
    }

    /** The first days after another one, up to a last one. */
    public List<LocalDate> daysAfter(long institutionId, LocalDate after, LocalDate last, int limit) {
        return rows.list(
                "SELECT DISTINCT as_of FROM published_release WHERE institution_id = ? AND as_of > ? AND as_of <= ?"
                        + " ORDER BY as_of FETCH FIRST ? ROWS ONLY",
                row -> row.getObject("as_of", LocalDate.class),
                institutionId,
                after,
                last,
                limit);
    }

    /** Every revision of a day, the latest first. */
    public List<Release> of(long institutionId, LocalDate asOf) {
        return withFigures(institutionId, "AND r.as_of = ? ORDER BY r.revision DESC", asOf);
    }

    /** The last day that is recorded; none while there is none. */
    public Optional<LocalDate> lastDay(long institutionId) {
        return rows.list(
                        "SELECT MAX(as_of) FROM published_release WHERE institution_id = ?",
                        row -> Optional.ofNullable(row.getObject(1, LocalDate.class)),
                        institutionId)
                .getFirst();
    }

    /** Whether anything of that day or a later one is recorded. */
    public boolean anyFrom(long institutionId, LocalDate day) {
        return lastDay(institutionId).filter(last -> !last.isBefore(day)).isPresent();
    }

    private List<Release> withFigures(long institutionId, String condition, Object... days) {
        Object[] values = new Object[days.length + 1];
        values[0] = institutionId;
        System.arraycopy(days, 0, values, 1, days.length);
        List<Release> bare = rows.list(FOUND + condition, Releases::release, values);
        if (bare.isEmpty()) {
            return bare;
        }
        Map<Long, SortedMap<String, BigDecimal>> figures = new HashMap<>();
        rows.forEach(
                "SELECT f.release_id, f.item, f.amount FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id)"
                        + " JOIN published_figure f ON f.release_id = k.id",
                row -> figures.computeIfAbsent(row.getLong("release_id"), none -> new TreeMap<>())
                        .put(row.getString("item"), plain(row.getBigDecimal("amount"))),
                bare.stream().map(Release::id).toList());
        return bare.stream()
                .map(release -> release.telling(figures.getOrDefault(release.id(), Collections.emptySortedMap())))
                .toList();
    }

    /** Without the zeros that the column adds: a whole number stays whole. */
    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Keeps releases of an institution that is held: the figures first, so that each is checked as a whole when it comes. */
    public void add(long institutionId, List<New> wanted, Source source) {
        long[] keys = ids.take("published_release_seq", RELEASES_A_BLOCK, wanted.size())
                .toArray();
        addFigures(wanted, keys);
        RowSealer seal = seals.open(SealedReleases.KIND);
        try (BatchInsert inserts = batches.copyInto("published_release", COLUMNS)) {
            for (int at = 0; at < keys.length; at++) {
                Object[] row = row(keys[at], institutionId, wanted.get(at), source);
                inserts.add(row);
                seal.row(keys[at], RowBytes.of(row));
            }
        }
        seals.add(seal);
    }

    private void addFigures(List<New> wanted, long[] releases) {
        int count =
                wanted.stream().mapToInt(each -> each.read().figures().size()).sum();
        var keys = ids.take("published_figure_seq", FIGURES_A_BLOCK, count).iterator();
        RowSealer seal = seals.open(SealedFigures.KIND);
        try (BatchInsert inserts = batches.copyInto("published_figure", FIGURE_COLUMNS)) {
            for (int at = 0; at < releases.length; at++) {
                ReadRelease read = wanted.get(at).read();
                for (Map.Entry<String, BigDecimal> figure : read.figures().entrySet()) {
                    long key = keys.nextLong();
                    Object[] row = {
                        key,
                        releases[at],
                        figure.getKey(),
                        figure.getValue().setScale(6),
                        (int) read.lineOf(figure.getKey())
                    };
                    inserts.add(row);
                    seal.row(key, RowBytes.of(row));
                }
            }
        }
        seals.add(seal);
    }

    private static Object[] row(long key, long institutionId, New each, Source source) {
        return new Object[] {
            key,
            institutionId,
            each.read().asOf(),
            each.revision(),
            each.revision() == 1 ? Optional.<Integer>empty() : Optional.of(each.revision() - 1),
            each.by().validFrom(),
            each.by().templateId(),
            each.read().figures().size(),
            source.address(),
            each.revision() == 1 ? "" : source.reason(),
            source.importId(),
            source.by(),
            source.at()
        };
    }

    private static Release release(ResultSet row) throws SQLException {
        return new Release(
                row.getLong("id"),
                row.getLong("institution_id"),
                row.getObject("as_of", LocalDate.class),
                row.getInt("revision"),
                row.getLong("template_id"),
                Collections.emptySortedMap(),
                row.getString("source"),
                row.getString("reason"),
                row.getString("recorded_by"),
                SqlRows.instant(row, "recorded_at"));
    }
}
