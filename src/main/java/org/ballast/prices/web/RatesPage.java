package org.ballast.prices.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.imports.web.CorrectingUpload;
import org.ballast.prices.application.ImportRates;
import org.primefaces.event.FileUploadEvent;

/** Uploads files of exchange rates. */
@Named
@ViewScoped
public class RatesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportRates importRates;

    @Inject
    private RatesPart rates;

    @Inject
    private CurrentUser currentUser;

    private final CorrectingUpload file = new CorrectingUpload();

    public boolean isMayImport() {
        return currentUser.has(Role.PREPARER);
    }

    public void upload(FileUploadEvent event) {
        file.take(event, importRates::from);
        rates.readAnew();
    }

    public CorrectingUpload getFile() {
        return file;
    }
}
