package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.pages.application.RequestRules;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.domain.FactKind;
import org.ballast.trading.domain.PositionClose;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.domain.TradingSentence;
import org.ballast.trading.persistence.CashMovements;
import org.ballast.trading.persistence.Closes;
import org.ballast.trading.persistence.DatedSnapshots;
import org.ballast.trading.persistence.FactSource;
import org.ballast.trading.persistence.Instruments;
import org.ballast.trading.persistence.Positions;
import org.ballast.trading.persistence.Snapshots;
import org.ballast.trading.persistence.TradingAccounts;

/**
 * Says of a recorded fact that it never was: its next revision, with a reason. What was posted of it is made up for by the next run of
 * mark-to-market or of cash at venues, which posts what the books have too much or too little. The same again does nothing.
 */
@ApplicationScoped
public class WithdrawFact {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private TradingAccounts accounts;

    @Inject
    private Instruments instruments;

    @Inject
    private CashMovements movements;

    @Inject
    private Positions positions;

    @Inject
    private Closes closes;

    @Inject
    private Snapshots snapshots;

    @Inject
    private DatedSnapshots dated;

    @Inject
    private Event<SnapshotWithdrawn> snapshotWithdrawn;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * What became of it.
     *
     * @param name as the fact is known
     * @param revision that says that it never was
     */
    public record Withdrawn(FactKind kind, String name, int revision) {}

    /** What is to be withdrawn, and by whom. */
    private record Wanted(ReportingEntity entity, TradingAccount account, FactToWithdraw fact, FactSource source) {}

    /**
     * @throws Refusal NOT_FOUND where there is no such fact; DEPENDENT_EVENT_EXISTS where contracts of the position are closed, or an
     *     open margin call rests on the snapshot; REASON_REQUIRED, INVALID_INPUT, FORBIDDEN
     */
    @Transactional
    public Withdrawn withdraw(String entityCode, String accountCode, FactToWithdraw told) {
        currentUser.require(Role.PREPARER);
        rules.checked(told);
        String reason = Why.of(Optional.of(told.reason()));
        ReportingEntity entity = entities.byCode(entityCode);
        TradingAccount account = accounts.byCode(entity.id(), accountCode);
        wallets.holdRecording(entity.id());
        accounts.lock(account.id());
        Wanted wanted = new Wanted(
                entity,
                account,
                told,
                new FactSource(OptionalLong.empty(), currentUser.name(), clock.instant(), reason));
        return switch (FactKind.valueOf(told.kind())) {
            case CASH_MOVEMENT -> movement(wanted);
            case POSITION -> position(wanted);
            case CLOSE -> close(wanted);
            case SNAPSHOT -> snapshot(wanted);
        };
    }

    private Withdrawn movement(Wanted wanted) {
        String name = wanted.fact().named();
        CashMovements.Recorded known = Optional.ofNullable(
                        movements.among(wanted.account().id(), List.of(name)).get(name))
                .orElseThrow(() -> none("reference", name));
        if (known.withdrawn()) {
            return new Withdrawn(FactKind.CASH_MOVEMENT, name, known.revision());
        }
        int next = known.revision() + 1;
        movements.add(List.of(new CashMovements.New(known.movement(), next, true, 0)), wanted.source());
        return withdrawn(wanted, FactKind.CASH_MOVEMENT, name, next, known.movement());
    }

    private Withdrawn position(Wanted wanted) {
        String name = wanted.fact().named();
        Positions.Recorded known = known("reference", wanted, name);
        if (known.withdrawn()) {
            return new Withdrawn(FactKind.POSITION, name, known.revision());
        }
        long open = closes.of(List.of(known.position().id())).values().stream()
                .flatMap(List::stream)
                .filter(each -> !each.withdrawn())
                .count();
        if (open > 0) {
            throw new Refusal(RefusalCode.DEPENDENT_EVENT_EXISTS, TradingSentence.CLOSES_REST_ON_POSITION, name, open);
        }
        int next = known.revision() + 1;
        long instrument =
                instruments.bySymbol(known.position().instrument().symbol()).id();
        positions.add(List.of(new Positions.New(known.position(), instrument, next, true, 0)), wanted.source());
        return withdrawn(wanted, FactKind.POSITION, name, next, known.position());
    }

    private Withdrawn close(Wanted wanted) {
        String name = wanted.fact().named();
        Positions.Recorded of = known("position", wanted, wanted.fact().ofPosition());
        Closes.Recorded known =
                closes
                        .of(List.of(of.position().id()))
                        .getOrDefault(of.position().id(), List.of())
                        .stream()
                        .filter(each -> each.close().reference().equals(name))
                        .findFirst()
                        .orElseThrow(() -> none("reference", name));
        String both = wanted.fact().ofPosition() + " " + name;
        if (known.withdrawn()) {
            return new Withdrawn(FactKind.CLOSE, both, known.revision());
        }
        int next = known.revision() + 1;
        PositionClose close = known.close();
        closes.add(List.of(new Closes.New(close, next, true, 0)), wanted.source());
        return withdrawn(wanted, FactKind.CLOSE, both, next, close);
    }

    private Withdrawn snapshot(Wanted wanted) {
        Instant at = Optional.ofNullable(wanted.fact().at()).orElseThrow(() -> none("at", ""));
        DatedSnapshots.Recorded known =
                dated.at(wanted.account().id(), at).orElseThrow(() -> none("at", at.toString()));
        if (known.withdrawn()) {
            return new Withdrawn(
                    FactKind.SNAPSHOT, at.toString(), known.snapshot().revision());
        }
        snapshotWithdrawn.fire(new SnapshotWithdrawn(
                wanted.entity(), wanted.account(), known.snapshot().id()));
        int next = known.snapshot().revision() + 1;
        snapshots.add(
                new Snapshots.New(
                        wanted.account().id(),
                        at,
                        next,
                        true,
                        known.snapshot().snapshot(),
                        known.snapshot().printed(),
                        known.snapshot().source()),
                wanted.source());
        return withdrawn(wanted, FactKind.SNAPSHOT, at.toString(), next, known.snapshot());
    }

    private Positions.Recorded known(String field, Wanted wanted, String reference) {
        return Optional.ofNullable(positions
                        .among(wanted.account().id(), List.of(reference))
                        .get(reference))
                .orElseThrow(() -> none(field, reference));
    }

    private static Refusal none(String field, String value) {
        return Refusal.ofField(RefusalCode.NOT_FOUND, field, value, TradingSentence.NO_SUCH_FACT);
    }

    private Withdrawn withdrawn(Wanted wanted, FactKind kind, String name, int revision, Object before) {
        auditTrail.record(
                kind + "_WITHDRAWN",
                "TRADING_ACCOUNT",
                wanted.account().entity() + " " + wanted.account().code(),
                Sha256.hex(before.toString()),
                "",
                name + ": " + wanted.source().reason());
        return new Withdrawn(kind, name, revision);
    }
}
