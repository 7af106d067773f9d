package org.ballast.trading.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.ballast.entities.web.Books;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.ballast.trading.application.ExplainDifference;

/** Keeps why a figure that a venue printed differs from what follows here. */
@Named
@ViewScoped
public class ExplainPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExplainDifference explainDifference;

    @Inject
    private Books books;

    private String account = "";
    private String name = "";
    private String note = "";
    private Instant at = Instant.EPOCH;

    /** Which snapshot is looked at; called as the page opens. */
    public void show(String accountCode, Instant taken) {
        account = accountCode;
        at = taken;
    }

    public String explain() {
        explainDifference.explain(
                books.getCode(), account, Requests.trimmed(new ExplainDifference.Explanation(at, name, note)));
        Words.sayAfterRedirect("trading", "reconciliation.explained", name);
        return "/trading/tradingAccount.xhtml?faces-redirect=true&account=" + account + "&at=" + at;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
