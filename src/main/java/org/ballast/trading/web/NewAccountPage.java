package org.ballast.trading.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.web.Books;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.ballast.trading.application.NewTradingAccount;
import org.ballast.trading.application.OpenTradingAccount;
import org.ballast.trading.domain.MarginMode;
import org.ballast.trading.domain.TradingAccount;

/** Keeps another account at a venue from here on. */
@Named
@ViewScoped
public class NewAccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenTradingAccount openTradingAccount;

    @Inject
    private Books books;

    @Inject
    private CurrentUser currentUser;

    private final Map<String, String> values = new HashMap<>(Map.of("marginMode", MarginMode.SEGREGATED.name()));

    public String open() {
        TradingAccount opened = openTradingAccount.open(books.getCode(), Requests.of(NewTradingAccount.class, values));
        Words.sayAfterRedirect("trading", "accounts.opened", opened.code());
        return "/trading/tradingAccount.xhtml?faces-redirect=true&account=" + opened.code();
    }

    public boolean isMayOpen() {
        return currentUser.has(Role.PREPARER) && books.isOne();
    }

    public MarginMode[] getModes() {
        return MarginMode.values();
    }

    public Map<String, String> getValues() {
        return values;
    }
}
