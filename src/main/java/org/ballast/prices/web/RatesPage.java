package org.ballast.prices.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.imports.application.Upload;
import org.ballast.imports.web.ImportOutcome;
import org.ballast.prices.application.ImportRates;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

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

    private boolean correct;
    private String reason = "";
    private transient @Nullable ImportOutcome outcome;

    public boolean isMayImport() {
        return currentUser.has(Role.PREPARER);
    }

    public void upload(FileUploadEvent event) {
        UploadedFile file = event.getFile();
        try (Upload upload = Upload.of(file.getInputStream(), file.getFileName())) {
            Optional<String> correction = correct ? Optional.of(reason) : Optional.empty();
            outcome = ImportOutcome.of(file.getFileName(), () -> importRates.from(upload, correction));
            rates.readAnew();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public @Nullable ImportOutcome getOutcome() {
        return outcome;
    }

    public boolean isCorrect() {
        return correct;
    }

    public void setCorrect(boolean correct) {
        this.correct = correct;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
