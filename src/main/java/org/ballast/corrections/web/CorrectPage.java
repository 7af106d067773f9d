package org.ballast.corrections.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.corrections.application.CorrectionPreview;
import org.ballast.corrections.application.ReadCorrections;
import org.ballast.corrections.application.RequestCorrection;
import org.ballast.corrections.domain.CorrectionsSentence;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.jspecify.annotations.Nullable;

/** What would be undone with a posted thing, what that does to the statements, and the request for it. */
@Named
@ViewScoped
public class CorrectPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadCorrections corrections;

    @Inject
    private RequestCorrection requestCorrection;

    @Inject
    private RightVersion rightVersion;

    @Inject
    private CurrentUser currentUser;

    private String kind = "";
    private String id = "";
    private String entity = "";
    private String reason = "";
    private String refused = "";
    private String seen = "";
    private transient @Nullable CorrectionPreview preview;
    private transient @Nullable List<ChainRow> rows;

    /** A thing that is not to be undone says why in place of the chain. */
    public void show(String entityCode) {
        entity = entityCode;
        try {
            CorrectionPreview read = read();
            preview = read;
            seen = read.plan().evidenceHash();
            rightVersion.show(read.plan().entity(), read.plan().root());
        } catch (Refusal refusal) {
            refused = refusal.detail();
        }
    }

    private PostedThing thing() {
        return new PostedThing(
                new Field("kind", kind).constant(ThingKind.class),
                new Field("id", id).parsed(Long::valueOf, CorrectionsSentence.NOT_A_KEY.with()));
    }

    private CorrectionPreview read() {
        return corrections.preview(entity, thing());
    }

    /** All of it as one case: what is shown is what is asked for, and the right version in its place where one is said. */
    public String request() {
        requireShown();
        ApprovalCase made = ask();
        Words.sayAfterRedirect("corrections", "correct.done");
        return "/approvals/case.xhtml?faces-redirect=true&id=" + made.id() + "&entity=" + entity;
    }

    private ApprovalCase ask() {
        try {
            return requestCorrection.request(entity, thing(), reason, true, rightVersion.said());
        } catch (Refusal refused) {
            rightVersion.note(refused);
            throw refused;
        }
    }

    /**
     * @throws Refusal EVIDENCE_CHANGED where another chain would be undone than the page showed; it is shown then
     */
    private void requireShown() {
        rows = null;
        preview = read();
        String now = preview.plan().evidenceHash();
        if (!now.equals(seen)) {
            seen = now;
            throw new Refusal(RefusalCode.EVIDENCE_CHANGED, CorrectionsSentence.CHAIN_CHANGED);
        }
    }

    /** Null where the thing is not to be undone. */
    public @Nullable CorrectionPreview getPreview() {
        if (preview == null && refused.isEmpty()) {
            preview = read();
        }
        return preview;
    }

    /** Why it is not to be undone. */
    public String getRefused() {
        return refused;
    }

    public String getNamed() {
        CorrectionPreview shown = getPreview();
        return shown == null ? "" : shown.plan().rootStep().standing().named().text();
    }

    public List<ChainRow> getRows() {
        List<ChainRow> known = rows;
        if (known == null) {
            CorrectionPreview shown = getPreview();
            known = shown == null ? List.of() : ChainRow.of(shown);
            rows = known;
        }
        return known;
    }

    /** Whether a mirror stands on another day than its entry, as the month of that is closed. */
    public boolean isLater() {
        return getRows().stream().anyMatch(ChainRow::later);
    }

    /** The day of the statements that are shown; nothing where none are. */
    public @Nullable LocalDate getEffectsOn() {
        CorrectionPreview shown = getPreview();
        return shown == null
                ? null
                : shown.proForma()
                        .map(proForma -> proForma.balanceSheet().header().asOf())
                        .orElse(null);
    }

    public List<StatementEffect> getEffects() {
        CorrectionPreview shown = getPreview();
        return shown == null
                ? List.of()
                : shown.proForma().map(StatementEffect::of).orElseGet(ArrayList::new);
    }

    /** Whether a correction of the thing waits already. */
    public boolean isWaiting() {
        CorrectionPreview shown = getPreview();
        return shown != null && shown.waiting().isPresent();
    }

    public boolean isMayAsk() {
        return currentUser.has(Role.PREPARER) || currentUser.has(Role.CONTROLLER);
    }

    /** The button's verb with how much is undone. */
    public String getLabel() {
        return Words.in("corrections", "correct.request", getRows().size());
    }

    /** The page of the thing, where that is known. */
    public String getBack() {
        CorrectionPreview shown = getPreview();
        return shown == null
                ? "/journal/journal.xhtml"
                : shown.addresses()
                        .get(shown.plan().steps().indexOf(shown.plan().rootStep()));
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
