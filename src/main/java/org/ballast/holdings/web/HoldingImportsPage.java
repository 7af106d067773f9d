package org.ballast.holdings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.holdings.application.UndoImport;
import org.ballast.pages.web.Words;

/** Takes back a file of lots or disposals that came into an entity's books. */
@Named
@ViewScoped
public class HoldingImportsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UndoImport undoImport;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    private long chosen;
    private String reason = "";

    public boolean isMayUndo() {
        return currentUser.has(Role.PREPARER);
    }

    public String undo() {
        int rows = undoImport.undo(Given.entity(books.entity()).code(), chosen, reason);
        Words.sayAfterRedirect("holdings", "imports.undone", chosen, rows);
        return "/holdings/imports.xhtml?faces-redirect=true";
    }

    /** The import that is to be undone, 0 while none is chosen. */
    public long getChosen() {
        return chosen;
    }

    public void setChosen(long chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
