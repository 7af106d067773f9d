package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.imports.domain.ImportFile;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.persistence.ImportFiles;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.KnownInstrument;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.domain.TradingSentence;
import org.ballast.trading.persistence.CashMovements;
import org.ballast.trading.persistence.ChangedFacts;
import org.ballast.trading.persistence.Closes;
import org.ballast.trading.persistence.DatedSnapshots;
import org.ballast.trading.persistence.FactSource;
import org.ballast.trading.persistence.Instruments;
import org.ballast.trading.persistence.Positions;
import org.ballast.trading.persistence.Snapshots;
import org.ballast.trading.persistence.TradingAccounts;
import org.ballast.words.Said;

/**
 * Takes a file of facts of a trading account back as a whole: each of its facts is said never to have been, with one reason. What was
 * withdrawn before stays so; marks are corrected, never withdrawn. Where something was posted of a fact, or another fact rests on one,
 * nothing is taken back.
 */
@ApplicationScoped
public class UndoFacts {

    private static final int NAMED = 5;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private TradingAccounts accounts;

    @Inject
    private ImportFiles files;

    @Inject
    private Instruments instruments;

    @Inject
    private ChangedFacts changed;

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
    private Event<FactsWithdrawn> factsWithdrawn;

    @Inject
    private Event<SnapshotWithdrawn> snapshotWithdrawn;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /** What a file brought, as far as it is in force. */
    private record Brought(
            List<Positions.Recorded> positions,
            List<Closes.Recorded> closes,
            List<CashMovements.Recorded> movements,
            List<DatedSnapshot> snapshots) {

        int size() {
            return positions.size() + closes.size() + movements.size() + snapshots.size();
        }
    }

    /**
     * @return how many facts were withdrawn
     * @throws Refusal REASON_REQUIRED; DEPENDENT_EVENT_EXISTS if something was posted of a fact, another one rests on it, or one
     *     corrects or was corrected; ILLEGAL_TRANSITION if the import was undone before; FORBIDDEN, NOT_FOUND
     */
    @Transactional
    public int undo(String entityCode, long importId, String why) {
        currentUser.require(Role.PREPARER);
        String reason = why.strip();
        if (reason.isEmpty()) {
            throw Refusal.ofField(RefusalCode.REASON_REQUIRED, "reason", why, TradingSentence.WHY_UNDO, importId);
        }
        ReportingEntity entity = entities.byCode(entityCode);
        wallets.holdRecording(entity.id());
        ImportFile file = files.byId(importId)
                .filter(each -> ImportKind.OF_AN_ACCOUNT.contains(each.kind())
                        && each.scope().startsWith(entity.code() + "/"))
                .orElseThrow(
                        () -> new Refusal(RefusalCode.NOT_FOUND, TradingSentence.NO_IMPORT, importId, entity.code()));
        TradingAccount account = accounts.byCode(
                entity.id(), file.scope().substring(entity.code().length() + 1));
        accounts.lock(account.id());
        FactSource source = new FactSource(OptionalLong.empty(), currentUser.name(), clock.instant(), reason);
        if (!files.undo(importId, source.by(), source.at(), reason)) {
            throw new Refusal(RefusalCode.ILLEGAL_TRANSITION, TradingSentence.IMPORT_UNDONE_BEFORE, importId);
        }
        List<String> correcting = changed.correcting(importId);
        refuseIfAny(
                correcting,
                () -> TradingSentence.IMPORT_CORRECTS.with(importId, firstOf(correcting), correcting.size()));
        List<String> corrected = changed.corrected(importId);
        refuseIfAny(
                corrected, () -> TradingSentence.IMPORT_CORRECTED.with(importId, firstOf(corrected), corrected.size()));
        Brought brought = new Brought(
                positions.ofImport(importId),
                closes.ofImport(importId),
                movements.ofImport(importId),
                dated.ofImport(importId));
        requireNothingRests(entity, account, brought);
        withdraw(account, brought, source);
        auditTrail.record("IMPORT_UNDONE", "IMPORT", String.valueOf(importId), file.sha256(), "", reason);
        return brought.size();
    }

    private static void refuseIfAny(List<String> names, Supplier<Said> said) {
        if (!names.isEmpty()) {
            throw new Refusal(RefusalCode.DEPENDENT_EVENT_EXISTS, said.get());
        }
    }

    private static List<String> firstOf(List<String> names) {
        return names.subList(0, Math.min(NAMED, names.size()));
    }

    private void requireNothingRests(ReportingEntity entity, TradingAccount account, Brought brought) {
        Set<String> withdrawn = brought.closes().stream()
                .map(each -> each.close().positionId() + " " + each.close().reference())
                .collect(Collectors.toCollection(HashSet::new));
        Map<Long, List<Closes.Recorded>> resting = closes.of(
                brought.positions().stream().map(each -> each.position().id()).toList());
        for (Positions.Recorded each : brought.positions()) {
            long left = resting.getOrDefault(each.position().id(), List.of()).stream()
                    .filter(close -> !close.withdrawn())
                    .filter(close -> !withdrawn.contains(
                            close.close().positionId() + " " + close.close().reference()))
                    .count();
            if (left > 0) {
                throw new Refusal(
                        RefusalCode.DEPENDENT_EVENT_EXISTS,
                        TradingSentence.CLOSES_REST_ON_POSITION,
                        each.position().reference(),
                        left);
            }
        }
        Map<Long, Instant> from = new HashMap<>();
        brought.closes()
                .forEach(each -> from.merge(
                        each.close().positionId(),
                        each.close().at(),
                        (one, other) -> one.isBefore(other) ? one : other));
        brought.positions()
                .forEach(each -> from.put(each.position().id(), each.position().openedAt()));
        factsWithdrawn.fire(new FactsWithdrawn(
                entity,
                account,
                from,
                brought.movements().stream().map(each -> each.movement().at()).toList()));
        brought.snapshots().forEach(each -> snapshotWithdrawn.fire(new SnapshotWithdrawn(entity, account, each.id())));
    }

    private void withdraw(TradingAccount account, Brought brought, FactSource source) {
        Map<String, KnownInstrument> known = instruments.among(brought.positions().stream()
                .map(each -> each.position().instrument().symbol())
                .collect(Collectors.toSet()));
        closes.add(
                brought.closes().stream()
                        .map(each -> new Closes.New(each.close(), each.revision() + 1, true, 0))
                        .toList(),
                source);
        positions.add(
                brought.positions().stream()
                        .map(each -> new Positions.New(
                                each.position(),
                                Objects.requireNonNull(known.get(
                                                each.position().instrument().symbol()))
                                        .id(),
                                each.revision() + 1,
                                true,
                                0))
                        .toList(),
                source);
        movements.add(
                brought.movements().stream()
                        .map(each -> new CashMovements.New(each.movement(), each.revision() + 1, true, 0))
                        .toList(),
                source);
        for (DatedSnapshot each : brought.snapshots()) {
            long unused = snapshots.add(
                    new Snapshots.New(
                            account.id(),
                            each.at(),
                            each.revision() + 1,
                            true,
                            each.snapshot(),
                            each.printed(),
                            each.source()),
                    source);
        }
    }
}
