package org.ballast.trading.application;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.trading.domain.AccountPosition;
import org.ballast.trading.domain.AccountSnapshot;
import org.ballast.trading.domain.CloseKind;
import org.ballast.trading.domain.Collateral;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.KnownInstrument;
import org.ballast.trading.domain.Mark;
import org.ballast.trading.domain.PositionClose;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.persistence.Closes;
import org.ballast.trading.persistence.FactSource;
import org.ballast.trading.persistence.Instruments;
import org.ballast.trading.persistence.Marks;
import org.ballast.trading.persistence.Positions;
import org.ballast.trading.persistence.Snapshots;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/** What is kept of trading accounts, as it comes back at an instant, and what the database itself refuses. */
@InPortal
class TradingTablesIT {

    private static final Instant NOON = Instant.parse("2026-01-19T12:00:00Z");
    private static final String CALL = "IT-BTC-30JAN26-65000-C";

    @Inject
    private TestedCompany company;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AddInstrument addInstrument;

    @Inject
    private OpenTradingAccount openTradingAccount;

    @Inject
    private Instruments instruments;

    @Inject
    private Positions positions;

    @Inject
    private Closes closes;

    @Inject
    private Marks marks;

    @Inject
    private Snapshots snapshots;

    @Inject
    private ReadPositions readPositions;

    @Inject
    private ReadMarks readMarks;

    @Inject
    private ReadSnapshots readSnapshots;

    @Inject
    private ReadTradingAccounts readAccounts;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    @Test
    void whatIsKeptComesBackAsOfAnInstantAndNothingOfItChanges() throws Exception {
        ReportingEntity entity = company.found();
        currentUser.actingAs("admin", Role.ADMIN, () -> addInstrument.add(call()));
        TradingAccount account = preparer(() -> openTradingAccount.open(
                entity.code(), new NewTradingAccount("DERIBIT-BTC", "DERIBIT", "BTC", "SEGREGATED")));
        recorded(account);
        assertThat(preparer(() -> readAccounts.of(entity))).containsExactly(account);
        long held = open(entity, NOON).id();
        inTransaction(() -> closes.add(List.of(closing(held, "3", NOON.plusSeconds(60))), source()));

        assertThat(open(entity, NOON.plusSeconds(59)).open()).isEqualByComparingTo("-10");
        assertThat(open(entity, NOON.plusSeconds(60)).open()).isEqualByComparingTo("-7");
        assertThat(open(entity, NOON).instrument()).isEqualTo(instrument().instrument());
        assertThat(preparer(() -> readPositions.openAt(entity, NOON.minusSeconds(1))))
                .isEmpty();
        Mark newest = requireNonNull(
                preparer(() -> readMarks.newestAt(List.of(CALL), NOON)).get(CALL));
        assertThat(newest.mark()).isEqualTo("0.0171");
        assertThat(newest.iv()).contains(new BigDecimal("0.62"));
        DatedSnapshot said = requireNonNull(
                preparer(() -> readSnapshots.newestAt(entity, NOON)).get(account.id()));
        assertThat(said.snapshot().collateral()).containsExactly(pledged());
        assertThat(said.printed()).containsEntry("equity", new BigDecimal("3.5"));

        assertThatThrownBy(() ->
                        inTransaction(() -> closes.add(List.of(closing(held, "7.1", NOON.plusSeconds(90))), source())))
                .hasStackTraceContaining("position_close_is_covered");
        for (String table : List.of(
                "instrument",
                "trading_account",
                "account_position",
                "position_close",
                "instrument_mark",
                "account_snapshot",
                "snapshot_collateral",
                "printed_figure")) {
            assertThatThrownBy(() -> inTransaction(() -> rows.execute("UPDATE " + table + " SET id = id")))
                    .as(table)
                    .isNotNull();
        }
    }

    private void recorded(TradingAccount account) throws Exception {
        AccountPosition shorted = new AccountPosition(
                0,
                account.id(),
                instrument().instrument(),
                new BigDecimal("-10"),
                new BigDecimal("-10"),
                new BigDecimal("0.0405"),
                Optional.of(new BigDecimal("60000")),
                NOON,
                "P1");
        inTransaction(() ->
                positions.add(List.of(new Positions.New(shorted, instrument().id(), 1, false, 0)), source()));
        inTransaction(() -> marks.add(List.of(mark("0.0405", 60), mark("0.0171", 0)), source()));
        AccountSnapshot said = new AccountSnapshot(
                account.unit(),
                new BigDecimal("3"),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                new BigDecimal("-0.171"),
                List.of(pledged()),
                BigDecimal.ONE,
                BigDecimal.ZERO,
                BigDecimal.ONE);
        TreeMap<String, BigDecimal> printed = new TreeMap<>();
        printed.put("equity", new BigDecimal("3.5"));
        inTransaction(
                () -> snapshots.add(new Snapshots.New(account.id(), NOON, 1, false, said, printed, "API"), source()));
    }

    private static NewInstrument call() {
        return new NewInstrument(CALL, "OPTION", "BTC", "INVERSE", "1", "65000", "CALL", "2026-01-30", null);
    }

    private KnownInstrument instrument() {
        return instruments.bySymbol(CALL);
    }

    private Marks.New mark(String price, long secondsAgo) {
        Mark mark = new Mark(
                CALL,
                NOON.minusSeconds(secondsAgo),
                new BigDecimal(price),
                new BigDecimal("60000"),
                Optional.of(new BigDecimal("0.62")),
                Optional.empty(),
                Optional.empty(),
                "DERIBIT");
        return new Marks.New(mark, instrument().id(), 1, 0);
    }

    private static Collateral pledged() {
        return new Collateral("ETH", BigDecimal.TEN, new BigDecimal("0.0415"), new BigDecimal("0.15"));
    }

    private static Closes.New closing(long position, String quantity, Instant at) {
        PositionClose close = new PositionClose(
                0,
                position,
                at.toString(),
                CloseKind.CLOSED,
                at,
                new BigDecimal(quantity),
                new BigDecimal("0.02"),
                Optional.empty(),
                new BigDecimal("0.0615"));
        return new Closes.New(close, 1, false, 0);
    }

    private static FactSource source() {
        return new FactSource(OptionalLong.empty(), "preparer", NOON, "");
    }

    private AccountPosition open(ReportingEntity entity, Instant at) {
        return preparer(() -> readPositions.openAt(entity, at)).getFirst();
    }

    private <T> T preparer(Supplier<T> work) {
        return currentUser.actingAs("preparer", Role.PREPARER, work);
    }

    private void inTransaction(Runnable work) throws Exception {
        transaction.begin();
        try {
            preparer(() -> {
                work.run();
                auditTrail.record("TESTED", "TEST", "1", "", "", "");
                return "";
            });
            transaction.commit();
        } finally {
            if (transaction.isOpen()) {
                transaction.rollback();
            }
        }
    }
}
