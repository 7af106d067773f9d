package org.ballast.marktomarket.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.trading.application.AddInstrument;
import org.ballast.trading.application.NewInstrument;
import org.ballast.trading.application.NewTradingAccount;
import org.ballast.trading.application.OpenTradingAccount;
import org.ballast.trading.domain.AccountPosition;
import org.ballast.trading.domain.CloseKind;
import org.ballast.trading.domain.KnownInstrument;
import org.ballast.trading.domain.Mark;
import org.ballast.trading.domain.PositionClose;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.persistence.Closes;
import org.ballast.trading.persistence.FactSource;
import org.ballast.trading.persistence.Instruments;
import org.ballast.trading.persistence.Marks;
import org.ballast.trading.persistence.Positions;
import org.ballast.writedowns.application.TestedCompany;

/** A company with a trading account, and contracts of its own, for one test. */
@ApplicationScoped
@Transactional
public class TradedCompany {

    private static final AtomicInteger NUMBER = new AtomicInteger();

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
    private AuditTrail auditTrail;

    public ReportingEntity found() {
        return company.found();
    }

    public TradingAccount account(ReportingEntity entity) {
        return as(
                "preparer",
                Role.PREPARER,
                () -> openTradingAccount.open(
                        entity.code(), new NewTradingAccount("DERIBIT-BTC", "DERIBIT", "BTC", "SEGREGATED")));
    }

    /** A call on BTC at 65,000 that expires on a day, settled in coin; a symbol that nobody else has. */
    public String call(String expiresOn) {
        String symbol = "MTM" + NUMBER.incrementAndGet() + "-65000-C";
        as(
                "admin",
                Role.ADMIN,
                () -> addInstrument.add(
                        new NewInstrument(symbol, "OPTION", "BTC", "INVERSE", "1", "65000", "CALL", expiresOn, null)));
        return symbol;
    }

    public String perpetual() {
        String symbol = "MTM" + NUMBER.incrementAndGet() + "-PERPETUAL";
        as(
                "admin",
                Role.ADMIN,
                () -> addInstrument.add(
                        new NewInstrument(symbol, "PERPETUAL", "BTC", "LINEAR", "1", null, null, null, "USD")));
        return symbol;
    }

    public void position(TradingAccount account, String symbol, String quantity, String entry, String openedAt) {
        KnownInstrument known = instruments.bySymbol(symbol);
        AccountPosition position = new AccountPosition(
                0,
                account.id(),
                known.instrument(),
                new BigDecimal(quantity),
                new BigDecimal(quantity),
                new BigDecimal(entry),
                Optional.of(new BigDecimal("60000")),
                Instant.parse(openedAt),
                symbol);
        record(() -> positions.add(List.of(new Positions.New(position, known.id(), 1, false, 0)), source()));
    }

    public void close(
            TradingAccount account, String symbol, String quantity, String price, String index, String closedAt) {
        Instant at = Instant.parse(closedAt);
        long position = positions.openOfAccount(account.id(), at).stream()
                .filter(each -> each.reference().equals(symbol))
                .findFirst()
                .orElseThrow()
                .id();
        PositionClose close = new PositionClose(
                0,
                position,
                closedAt,
                CloseKind.CLOSED,
                at,
                new BigDecimal(quantity),
                new BigDecimal(price),
                Optional.of(new BigDecimal(index)),
                BigDecimal.ZERO);
        record(() -> closes.add(List.of(new Closes.New(close, 1, false, 0)), source()));
    }

    public void mark(String symbol, String at, String mark, String index, String iv) {
        mark(symbol, at, mark, index, iv, 1);
    }

    public void mark(String symbol, String at, String mark, String index, String iv, int revision) {
        Mark seen = new Mark(
                symbol,
                Instant.parse(at),
                new BigDecimal(mark),
                new BigDecimal(index),
                iv.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(iv)),
                Optional.empty(),
                Optional.empty(),
                "DERIBIT");
        record(() -> marks.add(
                List.of(new Marks.New(seen, instruments.bySymbol(symbol).id(), revision, 0)), source()));
    }

    private void record(Runnable work) {
        as("preparer", Role.PREPARER, () -> {
            work.run();
            auditTrail.record("TESTED", "TEST", "1", "", "", "");
            return "";
        });
    }

    private static FactSource source() {
        return new FactSource(OptionalLong.empty(), "preparer", Instant.parse("2026-01-01T00:00:00Z"), "corrected");
    }

    public <T> T as(String user, Role role, Supplier<T> work) {
        return currentUser.actingAs(user, role, work);
    }
}
