package org.ballast.trading.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.imports.application.ReadImports;
import org.ballast.imports.domain.ImportFile;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Stretch;
import org.ballast.pages.web.Words;
import org.ballast.trading.application.UndoFacts;
import org.jspecify.annotations.Nullable;

/** The files of facts of a company's trading accounts; a preparer takes one back as a whole. */
@Named
@ViewScoped
public class TradingImportsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @Inject
    private ReadImports imports;

    @Inject
    private UndoFacts undoFacts;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    @Inject
    private HttpServletRequest request;

    private long chosen;
    private String reason = "";
    private transient @Nullable Stretch<ImportFile> files;

    /** The newest first, a stretch at a time. */
    public Stretch<ImportFile> getFiles() {
        if (files == null) {
            files = Stretch.of(
                    request.getParameter("after"),
                    request.getParameter("before"),
                    ROWS,
                    (cursor, backward, limit) ->
                            imports.accountsBeyond(books.getCode(), Cursor.key(cursor), backward, limit),
                    each -> Cursor.of(each.id()));
        }
        return files;
    }

    /** This list from another place on; {@code side} is {@code after} or {@code before}. */
    public String place(String side, String cursor) {
        return "/trading/imports.xhtml?" + side + "=" + cursor;
    }

    /** Code of the account of a file. */
    public String account(ImportFile file) {
        return TradingImportJson.account(file);
    }

    public boolean isMayUndo() {
        return currentUser.has(Role.PREPARER);
    }

    public String undo() {
        int facts = undoFacts.undo(Given.entity(books.entity()).code(), chosen, reason);
        Words.sayAfterRedirect("trading", "imports.undone", chosen, facts);
        return "/trading/imports.xhtml?faces-redirect=true";
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

    public void setReason(@Nullable String reason) {
        this.reason = Given.orEmpty(reason);
    }
}
