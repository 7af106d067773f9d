package org.ballast.margin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.persistence.Cases;
import org.ballast.audit.application.AuditTrail;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.Ledger;
import org.ballast.margin.domain.MarginCall;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.trading.application.AddInstrument;
import org.ballast.trading.application.NewInstrument;
import org.ballast.trading.application.NewTradingAccount;
import org.ballast.trading.application.OpenTradingAccount;
import org.ballast.trading.domain.AccountPosition;
import org.ballast.trading.domain.AccountSnapshot;
import org.ballast.trading.domain.Mark;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.persistence.FactSource;
import org.ballast.trading.persistence.Instruments;
import org.ballast.trading.persistence.Marks;
import org.ballast.trading.persistence.Positions;
import org.ballast.trading.persistence.Snapshots;

/** What tests do with trading accounts and their margin. */
@ApplicationScoped
class TradingDesk {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    private CurrentUser currentUser;

    @Inject
    private OpenTradingAccount openAccount;

    @Inject
    private AddInstrument addInstrument;

    @Inject
    private Instruments instruments;

    @Inject
    private Snapshots snapshots;

    @Inject
    private Positions positions;

    @Inject
    private Marks marks;

    @Inject
    private CheckAccounts checkAccounts;

    @Inject
    private CheckMargin checkMargin;

    @Inject
    private MeetCall meetCall;

    @Inject
    private ReadCalls readCalls;

    @Inject
    private DecideCase decide;

    @Inject
    private Cases cases;

    @Inject
    private Ledger ledger;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private SqlRows rows;

    @Inject
    private Clock clock;

    @Inject
    private OwnTransaction transaction;

    TradingAccount open(ReportingEntity entity, String venue, String unit) {
        return as(
                "preparer",
                Role.PREPARER,
                () -> openAccount.open(
                        entity.code(),
                        new NewTradingAccount("ACCOUNT" + NUMBER.incrementAndGet(), venue, unit, "SEGREGATED")));
    }

    /** The venue says that much of an account: cash, and what it asks for as margin. */
    void says(TradingAccount account, Instant at, String cash, String initial, String maintenance) {
        AccountSnapshot said = new AccountSnapshot(
                account.unit(),
                new BigDecimal(cash),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                List.of(),
                new BigDecimal(initial),
                BigDecimal.ZERO,
                new BigDecimal(maintenance));
        inTransaction(() ->
                snapshots.add(new Snapshots.New(account.id(), at, 1, false, said, new TreeMap<>(), "API"), source(at)));
    }

    /** A linear perpetual on BTC under a symbol of its own. */
    String perpetual() {
        String symbol = "MARGIN-PERP-" + NUMBER.incrementAndGet();
        as(
                "admin",
                Role.ADMIN,
                () -> addInstrument.add(
                        new NewInstrument(symbol, "PERPETUAL", "BTC", "LINEAR", "1", null, null, null, null)));
        return symbol;
    }

    void holds(TradingAccount account, String symbol, String contracts, String entry, Instant at) {
        var known = instruments.bySymbol(symbol);
        AccountPosition held = new AccountPosition(
                0,
                account.id(),
                known.instrument(),
                new BigDecimal(contracts),
                new BigDecimal(contracts),
                new BigDecimal(entry),
                Optional.empty(),
                at,
                "P" + NUMBER.incrementAndGet());
        inTransaction(() -> positions.add(List.of(new Positions.New(held, known.id(), 1, false, 0)), source(at)));
    }

    void marked(String symbol, String price, Instant at) {
        BigDecimal mark = new BigDecimal(price);
        inTransaction(() -> marks.add(
                List.of(new Marks.New(
                        new Mark(symbol, at, mark, mark, Optional.empty(), Optional.empty(), Optional.empty(), "VENUE"),
                        instruments.bySymbol(symbol).id(),
                        1,
                        0)),
                source(at)));
    }

    private static FactSource source(Instant at) {
        return new FactSource(OptionalLong.empty(), "preparer", at, "");
    }

    CheckMargin.Checked check(ReportingEntity entity) {
        return as("risk", Role.RISK, () -> checkMargin.check(entity.code(), Optional.empty()));
    }

    /** What the portal would look at by itself, were it not the day for all. */
    List<String> toCheck() {
        Instant now = clock.instant();
        return as(Caller.PORTAL, Role.SYSTEM, () -> checkMargin.toCheck(now.minusSeconds(3600), now));
    }

    /** As if it were that instant. */
    CheckMargin.Checked checkAt(ReportingEntity entity, Instant now) {
        return inTransaction(() -> checkAccounts.check(entity, "PREPARER", () -> now));
    }

    ApprovalCase meet(MarginCall call, CollateralToBring told) {
        return as("preparer", Role.PREPARER, () -> meetCall.meet(call.id(), told));
    }

    ApprovalCase approve(String user, Role role, long caseId) {
        return as(user, role, () -> {
            ApprovalCase waiting = inTransactionOf(() -> cases.byId(caseId));
            return decide.approve(caseId, Seen.evidence(waiting.evidenceHash()), "");
        });
    }

    MarginCall call(long id) {
        return as("auditor", Role.AUDITOR, () -> readCalls.detail(id).call());
    }

    /** Debit above zero, by number, without accounts whose balance is nothing. */
    Map<String, String> balances(ReportingEntity entity) {
        Map<String, String> balances = new TreeMap<>();
        ledger.balances(entity.book().id(), entity.dayOf(Instant.parse("2100-01-01T00:00:00Z"))).stream()
                .filter(balance -> !balance.net().isZero())
                .forEach(balance -> balances.put(
                        balance.account().number(), balance.net().amount().toPlainString()));
        return balances;
    }

    int count(String table, String column, long id) {
        return rows.list("SELECT COUNT(*) FROM " + table + " WHERE " + column + " = ?", row -> row.getInt(1), id)
                .getFirst();
    }

    <T> T as(String user, Role role, Supplier<T> work) {
        return currentUser.actingAs(user, role, work);
    }

    private void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return "";
        });
    }

    /** In the name of the preparer, with an event that seals it. */
    <T> T inTransaction(Supplier<T> work) {
        return as(
                "preparer",
                Role.PREPARER,
                () -> inTransactionOf(() -> {
                    T made = work.get();
                    auditTrail.record("TESTED", "TEST", "1", "", "", "");
                    return made;
                }));
    }

    private <T> T inTransactionOf(Supplier<T> work) {
        try {
            transaction.begin();
            try {
                T made = work.get();
                transaction.commit();
                return made;
            } finally {
                if (transaction.isOpen()) {
                    transaction.rollback();
                }
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
