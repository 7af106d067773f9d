package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.entities.application.WrongField;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.holdings.persistence.Disposals;
import org.ballast.holdings.persistence.ImportedRows;
import org.ballast.imports.domain.ImportFile;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.persistence.ImportFiles;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Takes an import back as a whole while nothing builds on it: its lots leave the books as if each was withdrawn, its
 * disposals that wait for their test are withdrawn. What was withdrawn before stays so.
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
    private ImportFiles files;

    @Inject
    private ImportedRows imported;

    @Inject
    private TakeOutLots takeOutLots;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * @return how many lots or disposals were taken out
     * @throws Refusal REASON_REQUIRED; DEPENDENT_EVENT_EXISTS if something builds on a lot or a disposal is posted;
     *     ILLEGAL_TRANSITION if the import was undone before; FORBIDDEN, NOT_FOUND, PERIOD_LOCKED
     */
    @Transactional
    public int undo(String entityCode, long importId, String reason) {
        currentUser.require(Role.PREPARER);
        if (reason.isBlank()) {
            throw WrongField.refusal(
                    RefusalCode.REASON_REQUIRED, "reason", reason, "Say why import " + importId + " is undone.");
        }
        ReportingEntity entity = entities.byCode(entityCode);
        wallets.holdRecording(entity.id());
        ImportFile file = files.byId(importId)
                .filter(each -> ImportKind.OF_AN_ENTITY.contains(each.kind())
                        && each.scope().equals(entity.code()))
                .orElseThrow(() -> new Refusal(
                        RefusalCode.NOT_FOUND, "There is no import " + importId + " of " + entity.code() + "."));
        if (!files.undo(importId, currentUser.name(), clock.instant(), reason.strip())) {
            throw new Refusal(RefusalCode.ILLEGAL_TRANSITION, "Import " + importId + " was undone before.");
        }
        int undone = file.kind() == ImportKind.LOTS
                ? undoLots(entity, importId, reason.strip())
                : undoDisposals(entity, importId);
        auditTrail.record("IMPORT_UNDONE", "IMPORT", String.valueOf(importId), file.sha256(), "", reason.strip());
        return undone;
    }

    private int undoLots(ReportingEntity entity, long importId, String reason) {
        refuse(importId, "lot", imported.usedLots(entity.id(), importId), "impaired, disposed of or reserved since");
        List<Long> keys = imported.lots(entity.id(), importId);
        if (!keys.isEmpty()) {
            takeOutLots.takeOut(entity, keys, reason);
        }
        return keys.size();
    }

    private int undoDisposals(ReportingEntity entity, long importId) {
        refuse(importId, "disposal", imported.postedDisposals(entity.id(), importId), "posted");
        List<Long> keys = imported.disposals(entity.id(), importId);
        keys.forEach(disposals::withdrawn);
        return keys.size();
    }

    private static void refuse(long importId, String thing, List<String> names, String because) {
        if (!names.isEmpty()) {
            String more = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
            throw new Refusal(
                    RefusalCode.DEPENDENT_EVENT_EXISTS,
                    "Import " + importId + " cannot be undone: " + thing + " "
                            + String.join(", ", names.subList(0, Math.min(NAMED, names.size()))) + more + " "
                            + (names.size() == 1 ? "was " : "were ") + because + ". Nothing was changed.");
        }
    }
}
