package org.ballast.trading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ballast.audit.application.SealedInserts;
import org.ballast.audit.application.SealedInserts.Table;
import org.ballast.sql.SqlRows;
import org.ballast.trading.domain.Mark;

/** Marks of venues as observations. Call it inside a transaction; whoever adds holds the instruments. */
@ApplicationScoped
public class Marks {

    static final String COLUMNS = "id, instrument_id, marked_at, revision, mark_price, index_price, iv, underlying,"
            + " open_interest, source, import_id, import_line, recorded_by, recorded_at, reason";

    private static final Table TABLE =
            new Table(SealedMarks.KIND, "instrument_mark", COLUMNS, "instrument_mark_seq", 1_000);
    private static final int PAIRS_AT_ONCE = 20_000;
    private static final String WHAT = "SELECT i.symbol, m.marked_at, m.revision, m.mark_price, m.index_price, m.iv,"
            + " m.underlying, m.open_interest, m.source";
    private static final String READ = WHAT + " FROM instrument_mark m JOIN instrument i ON i.id = m.instrument_id ";
    private static final String IN_FORCE = "NOT EXISTS (SELECT 1 FROM instrument_mark n"
            + " WHERE n.instrument_id = m.instrument_id AND n.marked_at = m.marked_at AND n.revision > m.revision) ";

    @Inject
    private SqlRows rows;

    @Inject
    private SealedInserts inserts;

    /**
     * One that is to be kept.
     *
     * @param line in the file, header = 1; 0 of what was keyed in
     */
    public record New(Mark mark, long instrumentId, int revision, long line) {}

    /** One with its revision. */
    public record Recorded(Mark mark, int revision) {}

    /** What a mark is of. */
    public record Key(String symbol, Instant at) {}

    /** Keeps some. */
    public void add(List<New> marks, FactSource source) {
        inserts.add(TABLE, marks, (key, each) -> {
            Mark mark = each.mark();
            return new Object[] {
                key,
                each.instrumentId(),
                mark.at(),
                each.revision(),
                mark.mark(),
                mark.index(),
                mark.iv(),
                mark.underlying(),
                mark.openInterest(),
                mark.source(),
                source.importId(),
                source.importLine(each.line()),
                source.by(),
                source.at(),
                source.reasonOf(each.revision())
            };
        });
    }

    /** What is in force of some instruments from one instant to another, both included. */
    public Map<Key, Recorded> recorded(Collection<String> symbols, Instant first, Instant last) {
        Map<Key, Recorded> found = new HashMap<>();
        rows.forEach(
                READ + "JOIN UNNEST(CAST(? AS VARCHAR(64) ARRAY)) AS k(symbol) ON k.symbol = i.symbol"
                        + " WHERE m.marked_at BETWEEN ? AND ? AND " + IN_FORCE,
                row -> {
                    Mark mark = mark(row);
                    found.put(new Key(mark.symbol(), mark.at()), new Recorded(mark, row.getInt("revision")));
                },
                new TreeSet<>(symbols),
                first,
                last);
        return found;
    }

    /** The last at or before an instant of each of some instruments, by instrument. */
    public Map<String, Mark> newestAt(Collection<String> symbols, Instant at) {
        Map<String, Mark> newest = new HashMap<>();
        rows.forEach(
                READ + "JOIN (SELECT o.instrument_id, MAX(o.marked_at) AS marked_at FROM instrument_mark o"
                        + " JOIN instrument j ON j.id = o.instrument_id"
                        + " JOIN UNNEST(CAST(? AS VARCHAR(64) ARRAY)) AS k(symbol) ON k.symbol = j.symbol"
                        + " WHERE o.marked_at <= ? GROUP BY o.instrument_id) x"
                        + " ON x.instrument_id = m.instrument_id AND x.marked_at = m.marked_at WHERE " + IN_FORCE,
                row -> {
                    Mark mark = mark(row);
                    newest.put(mark.symbol(), mark);
                },
                new TreeSet<>(symbols),
                at);
        return newest;
    }

    /** The last at or before each of some instants of the instruments that are asked for at it, by instant and instrument. */
    public Map<Instant, Map<String, Mark>> newestAtEach(Map<Instant, ? extends Collection<String>> symbols) {
        List<Key> pairs = symbols.entrySet().stream()
                .flatMap(each -> each.getValue().stream().distinct().map(symbol -> new Key(symbol, each.getKey())))
                .toList();
        Map<Instant, Map<String, Mark>> newest = new HashMap<>();
        for (int from = 0; from < pairs.size(); from += PAIRS_AT_ONCE) {
            List<Key> part = pairs.subList(from, Math.min(pairs.size(), from + PAIRS_AT_ONCE));
            rows.forEach(
                    WHAT + ", k.wanted_at FROM UNNEST(CAST(? AS VARCHAR(64) ARRAY),"
                            + " CAST(? AS TIMESTAMP(6) WITH TIME ZONE ARRAY)) AS k(symbol, wanted_at)"
                            + " JOIN instrument i ON i.symbol = k.symbol JOIN instrument_mark m"
                            + " ON m.instrument_id = i.id AND m.marked_at = (SELECT MAX(o.marked_at) FROM instrument_mark o"
                            + " WHERE o.instrument_id = i.id AND o.marked_at <= k.wanted_at) WHERE " + IN_FORCE,
                    row -> newest.computeIfAbsent(SqlRows.instant(row, "wanted_at"), at -> new HashMap<>())
                            .put(row.getString("symbol"), mark(row)),
                    part.stream().map(Key::symbol).toList(),
                    part.stream().map(Key::at).toList());
        }
        return newest;
    }

    /** Those of an instrument before an instant, the newest first. */
    public List<Mark> before(String symbol, Instant before, int limit) {
        return rows.list(
                READ + "WHERE i.symbol = ? AND m.marked_at < ? AND " + IN_FORCE
                        + "ORDER BY m.marked_at DESC FETCH FIRST ? ROWS ONLY",
                Marks::mark,
                symbol,
                before,
                limit);
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(
                row.getString("symbol"),
                SqlRows.instant(row, "marked_at"),
                StoredNumber.of(row, "mark_price"),
                StoredNumber.of(row, "index_price"),
                StoredNumber.ifThere(row, "iv"),
                StoredNumber.ifThere(row, "underlying"),
                StoredNumber.ifThere(row, "open_interest"),
                row.getString("source"));
    }
}
