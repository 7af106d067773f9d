package org.ballast.trading.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.DateText;
import org.ballast.entities.web.Books;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.ballast.trading.application.FactToWithdraw;
import org.ballast.trading.application.WithdrawFact;
import org.ballast.trading.domain.FactKind;
import org.jspecify.annotations.Nullable;

/** Withdraws a wrong fact of the account looked at. */
@Named
@ViewScoped
public class WithdrawPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WithdrawFact withdrawFact;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    private String account = "";
    private String kind = FactKind.CASH_MOVEMENT.name();
    private String reference = "";
    private String position = "";
    private String at = "";
    private String reason = "";

    /** Which account is looked at; called as the page opens. */
    public void show(String accountCode) {
        account = accountCode;
    }

    public boolean isMayWithdraw() {
        return currentUser.has(Role.PREPARER);
    }

    public List<FactKind> getKinds() {
        return List.of(FactKind.values());
    }

    public String withdraw() {
        WithdrawFact.Withdrawn done = withdrawFact.withdraw(
                books.getCode(),
                account,
                Requests.trimmed(new FactToWithdraw(kind, reference, position, instant(), reason)));
        Words.sayAfterRedirect("trading", "withdraw.done", done.name());
        return "/trading/tradingAccount.xhtml?faces-redirect=true&account=" + account;
    }

    private @Nullable Instant instant() {
        return at.isBlank()
                ? null
                : new Field("at", at.strip()).parsed(DateText::instant, AmountsSentence.NOT_AN_INSTANT.with());
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
