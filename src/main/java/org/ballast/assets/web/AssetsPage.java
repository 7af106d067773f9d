package org.ballast.assets.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.assets.application.AddAsset;
import org.ballast.assets.application.NewAsset;
import org.ballast.assets.application.ReadAssets;
import org.ballast.assets.domain.Asset;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;

/** The assets and their classification; an administrator adds to them. */
@Named
@ViewScoped
public class AssetsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> CRITERIA = List.of(
            "intangible",
            "noEnforceableRights",
            "onDistributedLedger",
            "securedByCryptography",
            "fungible",
            "notIssuedByHolder");

    @Inject
    private ReadAssets assets;

    @Inject
    private AddAsset addAsset;

    @Inject
    private CurrentUser currentUser;

    private String symbol = "";
    private String name = "";
    private int decimals = 8;
    private List<String> met = new ArrayList<>(CRITERIA);

    public String add() {
        Asset asset = addAsset.add(Requests.trimmed(new NewAsset(
                symbol,
                name,
                decimals,
                met.contains("intangible"),
                met.contains("noEnforceableRights"),
                met.contains("onDistributedLedger"),
                met.contains("securedByCryptography"),
                met.contains("fungible"),
                met.contains("notIssuedByHolder"))));
        Words.sayAfterRedirect("assets", "added", asset.symbol());
        return "/assets/assets.xhtml?faces-redirect=true";
    }

    public boolean isMayAdd() {
        return currentUser.has(Role.ADMIN);
    }

    public List<Asset> getAll() {
        return assets.all();
    }

    public List<Integer> getPossibleDecimals() {
        return IntStream.rangeClosed(0, Asset.MOST_DECIMALS).boxed().toList();
    }

    /** The six scope criteria by name. */
    public List<String> getCriteria() {
        return CRITERIA;
    }

    public String getSymbol() {
        return symbol;
    }

    public void setSymbol(String symbol) {
        this.symbol = symbol;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getDecimals() {
        return decimals;
    }

    public void setDecimals(int decimals) {
        this.decimals = decimals;
    }

    /** The criteria that the new asset meets. */
    public List<String> getMet() {
        return met;
    }

    public void setMet(List<String> met) {
        this.met = met;
    }
}
