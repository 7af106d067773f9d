package org.ballast.holdings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.domain.Wallet;
import org.ballast.entities.persistence.Wallets;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.holdings.application.AddLot;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Keys in one lot. */
@Named
@ViewScoped
public class AddLotPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AddLot addLot;

    @Inject
    private Assets assets;

    @Inject
    private Wallets wallets;

    @Inject
    private Books books;

    @Inject
    private CurrentUser currentUser;

    private final Map<String, String> values = new HashMap<>();
    private boolean doubtful;
    private boolean confirmed;

    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER);
    }

    public String add() {
        ReportingEntity entity = Given.entity(books.entity());
        values.put("currency", entity.functionalCurrency().getCurrencyCode());
        long id = add(entity).id();
        Words.sayAfterRedirect("holdings", "lot.added", Given.orEmpty(values.get("lot")));
        return "/holdings/lot.xhtml?faces-redirect=true&id=" + id;
    }

    private LotPosition add(ReportingEntity entity) {
        try {
            return addLot.add(entity.code(), Given.texts(values, "acquired_at", "acquired_time"), confirmed);
        } catch (Refusal refused) {
            doubtful = refused.code() == RefusalCode.IMPLAUSIBLE_COST;
            throw refused;
        }
    }

    /** Whether what was keyed in lies far from the market and waits for the tick. */
    public boolean isDoubtful() {
        return doubtful;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    /** Texts by column of a file of lots. */
    public Map<String, String> getValues() {
        return values;
    }

    public List<Asset> getAssets() {
        return assets.all();
    }

    public List<Wallet> getWallets() {
        return wallets.of(Given.entity(books.entity()).id());
    }
}
