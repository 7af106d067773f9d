package org.ballast.entities.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.application.EntityNaming;
import org.ballast.entities.application.KeepEntities;
import org.ballast.entities.application.NewWallet;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.domain.Wallet;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;

/** One entity with its wallets. */
@Named
@ViewScoped
public class EntityPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/holdings/entity.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private KeepEntities keepEntities;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private CurrentUser currentUser;

    private String code = "";
    private String name = "";
    private String note = "";
    private String walletCode = "";
    private String walletName = "";

    /** Fills the form; called as the page opens. */
    public void show() {
        name = getEntity().name();
        note = getEntity().note();
    }

    public ReportingEntity getEntity() {
        return entities.byCode(code);
    }

    public List<Wallet> getWallets() {
        return wallets.of(getEntity().id());
    }

    public boolean isMayKeep() {
        return currentUser.has(Role.ADMIN);
    }

    public String rename() {
        keepEntities.rename(code, Requests.trimmed(new EntityNaming(name, note)));
        Words.sayAfterRedirect("holdings", "entity.changed", code);
        return HERE;
    }

    public String addWallet() {
        keepEntities.addWallet(code, Requests.trimmed(new NewWallet(walletCode, walletName)));
        Words.sayAfterRedirect("holdings", "wallet.added", walletCode);
        return HERE;
    }

    public boolean isRemovable() {
        return keepEntities.isRemovable(getEntity());
    }

    public String remove() {
        keepEntities.remove(code);
        Words.sayAfterRedirect("holdings", "entity.removed", code);
        return "/holdings/entities.xhtml?faces-redirect=true&entity=" + Books.ALL;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    public String getWalletCode() {
        return walletCode;
    }

    public void setWalletCode(String walletCode) {
        this.walletCode = walletCode;
    }

    public String getWalletName() {
        return walletName;
    }

    public void setWalletName(String walletName) {
        this.walletName = walletName;
    }
}
