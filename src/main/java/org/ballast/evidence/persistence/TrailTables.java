package org.ballast.evidence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.evidence.domain.PackageZip;
import org.ballast.evidence.domain.PackagedScope;
import org.ballast.sql.SqlRows;

/** What the audit trail says of a package's cases and entries, with the seals that came with it and the chain around it. */
@ApplicationScoped
public class TrailTables {

    private static final String SOME = " JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS n(id) ON n.id = ";

    private static final TableSql EVENTS = TableSql.of(
            "k:seq i:at t:actor t:role t:action t:subject_type t:subject_id t:before_hash t:after_hash t:reason k:seal_rule"
                    + " t:key_id t:rows_hash t:prev_row_hash t:row_hash",
            "SELECT e.seq, e.at, e.actor, e.role, e.action, e.subject_type, e.subject_id, e.before_hash, e.after_hash,"
                    + " e.reason, e.seal_rule, e.key_id, e.rows_hash, e.prev_row_hash, e.row_hash FROM audit_event e"
                    + SOME
                    + "e.seq ORDER BY e.seq");

    private static final TableSql SEALS = TableSql.of(
            "k:event_seq k:seal_no t:kind k:first_key k:last_key t:key_id t:mac t:parts",
            "SELECT s.event_seq, s.seal_no, s.kind, s.first_key, s.last_key, s.key_id, s.mac, s.parts FROM row_seal s"
                    + SOME + "s.event_seq ORDER BY s.event_seq, s.seal_no");

    private static final TableSql CHAIN = TableSql.of(
            "k:seq t:prev_row_hash t:row_hash",
            "SELECT e.seq, e.prev_row_hash, e.row_hash FROM audit_event e WHERE e.seq BETWEEN ? AND ? ORDER BY e.seq");

    @Inject
    private SqlRows rows;

    @Inject
    private PackageTables tables;

    /** A thing as the trail calls it. */
    public record Subject(String type, String id) {}

    /**
     * The events that tell of some things, and of postings to the book while the scope's entries were recorded; ascending. An
     * event has the time of its commit, which may be a while after that of its entries.
     */
    public List<Long> events(PackagedScope scope, Set<Subject> subjects) {
        Set<Long> found = new TreeSet<>();
        subjects.stream().map(Subject::type).distinct().forEach(type -> {
            List<String> ids = subjects.stream()
                    .filter(subject -> subject.type().equals(type))
                    .map(Subject::id)
                    .toList();
            found.addAll(rows.list(
                    "SELECT e.seq FROM audit_event e JOIN UNNEST(CAST(? AS VARCHAR ARRAY)) AS n(id) ON n.id = e.subject_id"
                            + " WHERE e.subject_type = ? AND e.seq <= ?",
                    row -> row.getLong(1),
                    ids,
                    type,
                    scope.ends().event()));
        });
        found.addAll(postings(scope));
        return new ArrayList<>(found);
    }

    private List<Long> postings(PackagedScope scope) {
        return scope.period()
                .map(days -> rows.list(
                        "SELECT v.seq FROM audit_event v JOIN (SELECT MIN(e.recorded_at) AS begun, MAX(e.recorded_at) AS ended"
                                + " FROM journal_entry e WHERE e.book_id = ? AND e.posted_on BETWEEN ? AND ?) r"
                                + " ON v.at >= r.begun AND v.at <= r.ended + INTERVAL '1' HOUR WHERE v.subject_type = 'JOURNAL'"
                                + " AND v.subject_id = ? AND v.seq <= ?",
                        row -> row.getLong(1),
                        scope.entity().book().id(),
                        days.from(),
                        days.to(),
                        Long.toString(scope.entity().book().id()),
                        scope.ends().event()))
                .orElseGet(List::of);
    }

    /**
     * Adds the events, their seals, and the seals of all events from the first of them on.
     *
     * @param end up to which event the chain is told
     */
    public void add(PackageZip zip, List<Long> events, long end) throws IOException {
        tables.add(zip, "trail/events", "What the audit trail says of the cases and entries", EVENTS, events);
        tables.add(zip, "trail/seals", "Seals of rows that came with these events", SEALS, events);
        if (!events.isEmpty()) {
            tables.add(zip, "trail/chain", "Every link from the first of them on", CHAIN, events.getFirst(), end);
        }
    }
}
