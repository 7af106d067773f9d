package org.ballast.prices.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.audit.application.SealedInserts;
import org.ballast.audit.application.SealedInserts.Table;
import org.ballast.prices.domain.ExchangeRate;
import org.ballast.prices.domain.QuotedRate;
import org.ballast.prices.domain.RatesOfPair;
import org.ballast.prices.domain.RecordedRate;
import org.ballast.sql.SqlRows;

/** The rates of two currencies by day. A rate never changes: a correction is the next revision of its day. */
@ApplicationScoped
public class ExchangeRates {

    static final String COLUMNS =
            "id, pair, on_day, rate, revision, source, import_id, import_line, recorded_by, recorded_at, reason";
    private static final Table TABLE =
            new Table(SealedRates.KIND, "exchange_rate", COLUMNS, "exchange_rate_seq", 1_000);
    private static final String SELECT = "SELECT r.id, p.base, p.quote, r.on_day, r.rate, r.revision, r.source,"
            + " r.import_id, r.import_line, r.recorded_by, r.recorded_at, r.reason"
            + " FROM exchange_rate r JOIN currency_pair p ON p.name = r.pair ";
    private static final String IN_FORCE =
            "NOT EXISTS (SELECT 1 FROM exchange_rate n WHERE n.pair = r.pair AND n.on_day = r.on_day AND n.revision > r.revision) ";

    @Inject
    private SqlRows rows;

    @Inject
    private SealedInserts inserts;

    /** Where new rates come from. */
    public record Source(long importId, String by, Instant at, String reason) {}

    /**
     * A rate that is to be kept.
     *
     * @param revision one more than that of the rate that it corrects
     */
    public record New(QuotedRate rate, int revision) {}

    /** What is in force for two currencies from some days before a day on, so that the day finds the last one that stands. */
    public RatesOfPair between(Currency one, Currency other, LocalDate first, LocalDate last) {
        return new RatesOfPair(rows.list(
                SELECT + "WHERE r.pair = ? AND r.on_day BETWEEN ? AND ? AND " + IN_FORCE,
                ExchangeRates::rate,
                ExchangeRate.pair(one, other),
                first.minusDays(RatesOfPair.STANDS_DAYS),
                last));
    }

    /** What is in force of a pair on some days, with its revision. */
    public List<RecordedRate> recorded(String pair, LocalDate first, LocalDate last) {
        return rows.list(
                SELECT + "WHERE r.pair = ? AND r.on_day BETWEEN ? AND ? AND " + IN_FORCE + "ORDER BY r.on_day",
                ExchangeRates::recorded,
                pair,
                first,
                last);
    }

    /**
     * Rates of every revision that were recorded before or after another one, the newest first or, backward, the oldest
     * first.
     *
     * @param pair all where it is empty
     * @param id key of that rate, the edge of the list where it is 0
     */
    public List<RecordedRate> beyond(String pair, long id, boolean backward, int limit) {
        Stream<Object> ofPair = pair.isEmpty() ? Stream.empty() : Stream.of(pair);
        long edge = id == 0 && !backward ? Long.MAX_VALUE : id;
        return rows.list(
                SELECT + "WHERE " + (pair.isEmpty() ? "" : "r.pair = ? AND ") + "r.id " + (backward ? ">" : "<")
                        + " ? ORDER BY r.id" + (backward ? "" : " DESC") + " FETCH FIRST ? ROWS ONLY",
                ExchangeRates::recorded,
                Stream.concat(ofPair, Stream.of(edge, limit)).toArray());
    }

    /** The pairs that rates are recorded of, by name. */
    public List<String> pairs() {
        return rows.list("SELECT name FROM currency_pair ORDER BY name", row -> row.getString("name"));
    }

    /** By its key, whatever its revision. */
    public Optional<RecordedRate> byId(long id) {
        return rows.list(SELECT + "WHERE r.id = ?", ExchangeRates::recorded, id).stream()
                .findFirst();
    }

    /**
     * Holds a pair for this transaction, so that no two files bring the same day of it; a new pair is quoted as it comes.
     *
     * @return the base that the pair is quoted by
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Currency lock(QuotedRate quoted) {
        rows.execute(
                "INSERT INTO currency_pair (name, base, quote) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                quoted.pair(),
                quoted.base(),
                quoted.quote());
        return rows.list(
                        "SELECT base FROM currency_pair WHERE name = ? FOR UPDATE",
                        row -> Currency.getInstance(row.getString("base")),
                        quoted.pair())
                .getFirst();
    }

    /** Keeps rates of pairs that are held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(List<New> rates, Source source) {
        inserts.add(TABLE, rates, (key, each) -> new Object[] {
            key,
            each.rate().pair(),
            each.rate().on(),
            each.rate().rate(),
            each.revision(),
            each.rate().source(),
            source.importId(),
            each.rate().line(),
            source.by(),
            source.at(),
            each.revision() > 1 ? source.reason() : ""
        });
    }

    /** The columns {@code base, quote} of the pair and {@code on_day, rate} of a rate, and its key under that name. */
    public static ExchangeRate rate(ResultSet row, String id) throws SQLException {
        return new ExchangeRate(
                row.getLong(id),
                Currency.getInstance(row.getString("base")),
                Currency.getInstance(row.getString("quote")),
                row.getObject("on_day", LocalDate.class),
                row.getBigDecimal("rate"));
    }

    private static ExchangeRate rate(ResultSet row) throws SQLException {
        return rate(row, "id");
    }

    private static RecordedRate recorded(ResultSet row) throws SQLException {
        return new RecordedRate(
                rate(row),
                row.getInt("revision"),
                row.getString("source"),
                row.getLong("import_id"),
                row.getInt("import_line"),
                row.getString("recorded_by"),
                SqlRows.instant(row, "recorded_at"),
                row.getString("reason"));
    }
}
