package org.ballast.prices.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.imports.web.CorrectingUpload;
import org.ballast.prices.application.ImportPrices;
import org.ballast.prices.application.ReadPrices;
import org.ballast.prices.domain.Market;
import org.primefaces.event.FileUploadEvent;

/** Uploads files of prices. */
@Named
@ViewScoped
public class ImportsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportPrices importPrices;

    @Inject
    private PriceFilesPart files;

    @Inject
    private ReadPrices prices;

    @Inject
    private CurrentUser currentUser;

    private String market = "COINBASE";
    private final CorrectingUpload file = new CorrectingUpload();

    public boolean isMayImport() {
        return currentUser.has(Role.PREPARER);
    }

    public List<Market> getMarkets() {
        return prices.markets();
    }

    public void upload(FileUploadEvent event) {
        file.take(event, (upload, correction) -> importPrices.from(market, upload, correction));
        files.readAnew();
    }

    public CorrectingUpload getFile() {
        return file;
    }

    public String getMarket() {
        return market;
    }

    public void setMarket(String market) {
        this.market = market;
    }
}
