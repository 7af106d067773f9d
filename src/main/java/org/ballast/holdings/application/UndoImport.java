package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.persistence.Disposals;
import org.ballast.holdings.persistence.ImportedRows;
import org.ballast.holdings.persistence.LaterTakings;
import org.ballast.holdings.persistence.Pools;
import org.ballast.imports.domain.ImportFile;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.persistence.ImportFiles;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.words.Said;

/**
 * Takes an import back as a whole while nothing builds on it: its lots leave the books as if each was withdrawn, its
 * disposals that wait for their test and its transfers are withdrawn. What was withdrawn before stays so.
 */
@ApplicationScoped
public class UndoImport {

    private static final int NAMED = 5;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private Disposals disposals;

    @Inject
    private LaterTakings laterTakings;

    @Inject
    private ImportFiles files;

    @Inject
    private ImportedRows imported;

    @Inject
    private Pools pools;

    @Inject
    private UndoTransfers undoTransfers;

    @Inject
    private TakeOutLots takeOutLots;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * @return how many lots, disposals and transfers were taken out
     * @throws Refusal REASON_REQUIRED; DEPENDENT_EVENT_EXISTS if something builds on a lot, or a disposal is posted or holds lots
     *     that a later one would have taken, or units were taken where a transfer brought them;
     *     ILLEGAL_TRANSITION if the import was undone before; FORBIDDEN, NOT_FOUND, PERIOD_LOCKED
     */
    @Transactional
    public int undo(String entityCode, long importId, String reason) {
        currentUser.require(Role.PREPARER);
        if (reason.isBlank()) {
            throw Refusal.ofField(
                    RefusalCode.REASON_REQUIRED, "reason", reason, HoldingsSentence.WHY_UNDO_IMPORT, importId);
        }
        ReportingEntity entity = entities.byCode(entityCode);
        wallets.holdRecording(entity.id());
        ImportFile file = files.byId(importId)
                .filter(each -> ImportKind.OF_AN_ENTITY.contains(each.kind())
                        && each.scope().equals(entity.code()))
                .orElseThrow(
                        () -> new Refusal(RefusalCode.NOT_FOUND, HoldingsSentence.NO_IMPORT, importId, entity.code()));
        if (!files.undo(importId, currentUser.name(), clock.instant(), reason.strip())) {
            throw new Refusal(RefusalCode.ILLEGAL_TRANSITION, HoldingsSentence.IMPORT_UNDONE_BEFORE, importId);
        }
        // Disposals first, then transfers: they rest on lots of the same file
        int undone = undoDisposals(entity, importId)
                + undoTransfers.of(entity, importId, reason.strip())
                + undoLots(entity, importId, reason.strip());
        auditTrail.record("IMPORT_UNDONE", "IMPORT", String.valueOf(importId), file.sha256(), "", reason.strip());
        return undone;
    }

    private int undoLots(ReportingEntity entity, long importId, String reason) {
        List<Long> keys = imported.lots(entity.id(), importId);
        List<String> used = imported.usedLots(entity.id(), importId, pools.used(entity.id(), keys));
        refuseIfAny(used, () -> HoldingsSentence.IMPORTED_LOTS_USED.with(importId, firstOf(used), used.size()));
        if (!keys.isEmpty()) {
            takeOutLots.takeOut(entity, keys, reason);
        }
        return keys.size();
    }

    private int undoDisposals(ReportingEntity entity, long importId) {
        List<String> posted = imported.postedDisposals(entity.id(), importId);
        refuseIfAny(
                posted,
                () -> HoldingsSentence.IMPORTED_DISPOSALS_POSTED.with(importId, firstOf(posted), posted.size()));
        List<String> later = laterTakings.onImport(importId);
        refuseIfAny(
                later, () -> HoldingsSentence.IMPORT_HOLDS_EARLIER_LOTS.with(importId, firstOf(later), later.size()));
        List<Long> keys = imported.disposals(entity.id(), importId);
        keys.forEach(disposals::withdrawn);
        return keys.size();
    }

    private static void refuseIfAny(List<String> names, Supplier<Said> said) {
        if (!names.isEmpty()) {
            throw new Refusal(RefusalCode.DEPENDENT_EVENT_EXISTS, said.get());
        }
    }

    private static Object firstOf(List<String> names) {
        return names.size() > NAMED
                ? HoldingsSentence.AND_MORE.with(names.subList(0, NAMED), names.size() - NAMED)
                : names;
    }
}
