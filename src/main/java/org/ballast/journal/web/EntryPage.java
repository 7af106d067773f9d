package org.ballast.journal.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.ballast.journal.application.Journal;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.journal.domain.Purpose;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.refusals.Refusal;
import org.jspecify.annotations.Nullable;

/** One entry with its lines and the way to what it comes from. */
@Named
@ViewScoped
public class EntryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Journal journal;

    private long id;
    private transient @Nullable RecordedEntry entry;

    /** An entry that is not there is a page that is not there. */
    public void show() throws IOException {
        try {
            entry = journal.entry(id);
        } catch (Refusal missing) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(missing.code().httpStatus(), missing.detail());
            faces.responseComplete();
        }
    }

    public RecordedEntry getEntry() {
        RecordedEntry known = entry;
        if (known == null) {
            known = journal.entry(id);
            entry = known;
        }
        return known;
    }

    /** The mirror that undoes it. */
    public Optional<PostedEntry> getUndoneBy() {
        return journal.mirrorOf(id);
    }

    /** The entry that it undoes. */
    public Optional<PostedEntry> getUndoes() {
        return journal.undoneBy(id);
    }

    /** Whether its mirror may be asked for; what belongs to a thing is undone with that. */
    public boolean isCorrectable() {
        Purpose purpose = getEntry().purpose();
        return (purpose == Purpose.ORDINARY || purpose == Purpose.ADJUSTING)
                && getUndoneBy().isEmpty();
    }

    public List<RecordedEntry.Line> getLines() {
        return getEntry().lines();
    }

    /** The page of the thing that the entry comes from; empty where it has none. */
    public String getSource() {
        return switch (getEntry().sourceType()) {
            case "PROPOSAL" -> "/writedowns/proposal.xhtml?id=" + getEntry().sourceId();
            case "CASE" -> "/approvals/case.xhtml?id=" + getEntry().sourceId();
            case "DISPOSAL" -> "/holdings/disposals.xhtml";
            case "LOT", "IMPORT" -> "/holdings/lots.xhtml";
            default -> "";
        };
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
