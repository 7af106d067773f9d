package org.ballast.trading.web;

import java.io.Serializable;
import org.ballast.entities.web.Given;
import org.ballast.pages.web.Requests;
import org.ballast.trading.application.AccountToReckon.Pledge;
import org.jspecify.annotations.Nullable;

/** An asset that is pledged, as it is keyed in. */
public class PledgeRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String asset;
    private String quantity;
    private String price;
    private String haircut;

    PledgeRow(String asset, String quantity, String price, String haircut) {
        this.asset = asset;
        this.quantity = quantity;
        this.price = price;
        this.haircut = haircut;
    }

    static PledgeRow empty() {
        return new PledgeRow("", "", "", "");
    }

    boolean isFilled() {
        return !(asset + quantity + price + haircut).isEmpty();
    }

    /** What is empty did not come. */
    Pledge said() {
        return Requests.trimmed(new Pledge(asset, quantity, price, haircut));
    }

    public String getAsset() {
        return asset;
    }

    public void setAsset(@Nullable String asset) {
        this.asset = Given.orEmpty(asset);
    }

    public String getQuantity() {
        return quantity;
    }

    public void setQuantity(@Nullable String quantity) {
        this.quantity = Given.orEmpty(quantity);
    }

    public String getPrice() {
        return price;
    }

    public void setPrice(@Nullable String price) {
        this.price = Given.orEmpty(price);
    }

    public String getHaircut() {
        return haircut;
    }

    public void setHaircut(@Nullable String haircut) {
        this.haircut = Given.orEmpty(haircut);
    }
}
