package org.ballast.trading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ballast.audit.application.Seals;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.Instrument;
import org.ballast.trading.domain.InstrumentKind;
import org.ballast.trading.domain.KnownInstrument;
import org.ballast.trading.domain.TradingSentence;
import org.ballast.trading.domain.options.OptionRight;
import org.jspecify.annotations.Nullable;

/** Contracts that venues trade; one never changes. Call it inside a transaction. */
@ApplicationScoped
public class Instruments {

    static final String COLUMNS =
            "id, symbol, kind, asset_id, style, contract_size, strike, option_right, expires_at, settlement, added_by, added_at";

    /** What {@link #instrument} reads, of {@code instrument i JOIN asset a}. */
    static final String READ = "i.symbol, i.kind, a.symbol AS underlying_asset, i.style, i.contract_size, i.strike,"
            + " i.option_right, i.expires_at, i.settlement";

    private static final int IDS_A_BLOCK = 50;
    private static final String SELECT =
            "SELECT i.id AS instrument_id, " + READ + " FROM instrument i JOIN asset a ON a.id = i.asset_id ";
    private static final String AMONG =
            "JOIN UNNEST(CAST(? AS VARCHAR(64) ARRAY)) AS n(symbol) ON n.symbol = i.symbol ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** Keeps a new one. */
    public KnownInstrument add(Instrument instrument, long assetId, String by, Instant at) {
        long id = ids.take("instrument_seq", IDS_A_BLOCK);
        rows.execute(
                "INSERT INTO instrument (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                instrument.symbol(),
                instrument.kind(),
                assetId,
                instrument.style(),
                instrument.contractSize(),
                instrument.option().map(Instrument.OptionTerms::strike),
                instrument.option().map(Instrument.OptionTerms::right),
                instrument.expiresAt(),
                instrument.settlement(),
                by,
                at);
        seals.changed(SealedInstruments.KIND, id);
        return new KnownInstrument(id, instrument);
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    public KnownInstrument bySymbol(String symbol) {
        return find(symbol)
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, TradingSentence.NO_INSTRUMENT, symbol));
    }

    public Optional<KnownInstrument> find(String symbol) {
        return rows.list(SELECT + "WHERE i.symbol = ?", Instruments::known, symbol).stream()
                .findFirst();
    }

    /** Those of some names that are known, by name. */
    public Map<String, KnownInstrument> among(Collection<String> symbols) {
        Map<String, KnownInstrument> found = new HashMap<>();
        rows.forEach(
                SELECT + AMONG,
                row -> {
                    KnownInstrument known = known(row);
                    found.put(known.instrument().symbol(), known);
                },
                new TreeSet<>(symbols));
        return found;
    }

    /** Those of some keys, by key. */
    Map<Long, Instrument> byIds(Collection<Long> wanted) {
        Map<Long, Instrument> found = new HashMap<>();
        rows.forEach(
                SELECT + "JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) ON k.id = i.id",
                row -> found.put(row.getLong("instrument_id"), instrument(row)),
                wanted);
        return found;
    }

    /** Holds those of some names for this transaction, in the order of their keys, so that no two files mark the same. */
    public void lock(Collection<String> symbols) {
        rows.list(
                "SELECT i.id FROM instrument i WHERE EXISTS (SELECT 1 FROM UNNEST(CAST(? AS VARCHAR(64) ARRAY))"
                        + " AS n(symbol) WHERE n.symbol = i.symbol) ORDER BY i.id FOR UPDATE",
                row -> row.getLong(1),
                new TreeSet<>(symbols));
    }

    /**
     * Some by name, from one on.
     *
     * @param after the name before the first, empty for the beginning of the list
     */
    public List<Instrument> after(String after, int limit) {
        return rows.list(
                SELECT + "WHERE i.symbol > ? ORDER BY i.symbol FETCH FIRST ? ROWS ONLY",
                Instruments::instrument,
                after,
                limit);
    }

    private static KnownInstrument known(ResultSet row) throws SQLException {
        return new KnownInstrument(row.getLong("instrument_id"), instrument(row));
    }

    /** The columns of {@link #READ} as an instrument. */
    static Instrument instrument(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime expires = row.getObject("expires_at", OffsetDateTime.class);
        Optional<BigDecimal> strike = StoredNumber.ifThere(row, "strike");
        String right = row.getString("option_right");
        return new Instrument(
                row.getString("symbol"),
                InstrumentKind.valueOf(row.getString("kind")),
                row.getString("underlying_asset"),
                FuturesStyle.valueOf(row.getString("style")),
                StoredNumber.of(row, "contract_size"),
                strike.map(amount -> new Instrument.OptionTerms(amount, OptionRight.valueOf(right))),
                Optional.ofNullable(expires).map(OffsetDateTime::toInstant),
                row.getString("settlement"));
    }
}
