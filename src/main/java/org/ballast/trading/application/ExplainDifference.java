package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.application.Lines;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.DifferenceNote;
import org.ballast.trading.domain.ReconciledFigure;
import org.ballast.trading.domain.ReconciledFigure.Verdict;
import org.ballast.trading.domain.TradingSentence;
import org.ballast.trading.persistence.DifferenceNotes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Keeps why a figure that a venue printed differs from what follows here; the last word counts. */
@ApplicationScoped
public class ExplainDifference {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private ReadReconciliation reconciliation;

    @Inject
    private DifferenceNotes notes;

    @Inject
    private RequestRules rules;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * What is said of a difference.
     *
     * @param at instant of the snapshot
     * @param name of the figure, as the reconciliation names it
     */
    @Schema(name = "DifferenceExplained")
    public record Explanation(
            @NotNull Instant at,
            @NotNull String name,

            @Lines @NotNull @Size(min = 1, max = DifferenceNote.LONGEST, message = "NOTE_LENGTH")
            String note) {

        /** A note of blanks is none. */
        public Explanation {
            if (note != null) {
                note = note.strip();
            }
        }
    }

    /**
     * @throws Refusal INVALID_INPUT if there is no such figure or it does not differ; NOT_FOUND, FORBIDDEN
     */
    @Transactional
    public DifferenceNote explain(String entityCode, String accountCode, Explanation wanted) {
        currentUser.require(Role.PREPARER, Role.CONTROLLER);
        rules.checked(wanted);
        ReportingEntity entity = entities.byCode(entityCode);
        ReadReconciliation.Reconciled reconciled = reconciliation.at(entity, accountCode, wanted.at());
        DatedSnapshot said = reconciled
                .said()
                .filter(each -> each.at().equals(wanted.at()))
                .orElseThrow(() ->
                        new Refusal(RefusalCode.NOT_FOUND, TradingSentence.NO_SNAPSHOT_AT, accountCode, wanted.at()));
        Field field = new Field("name", wanted.name());
        ReconciledFigure figure = reconciled.figures().stream()
                .filter(each -> each.name().equals(wanted.name()))
                .findFirst()
                .orElseThrow(() -> field.wrong(TradingSentence.NO_SUCH_FIGURE));
        if (figure.verdict() == Verdict.EQUAL || figure.verdict() == Verdict.NOT_COMPARED) {
            throw field.wrong(TradingSentence.NO_DIFFERENCE);
        }
        DifferenceNote note = new DifferenceNote(
                wanted.note(), figure.printed(), figure.here().orElseThrow(), currentUser.name(), clock.instant());
        long id = notes.add(said.id(), wanted.name(), note);
        auditTrail.record(
                "DIFFERENCE_EXPLAINED",
                "ACCOUNT_SNAPSHOT",
                String.valueOf(said.id()),
                "",
                Sha256.hex(id + " " + wanted.name() + " " + note),
                note.note());
        return note;
    }
}
