package org.ballast.reserves.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.imports.application.Upload;
import org.ballast.imports.web.ImportOutcome;
import org.ballast.pages.domain.Field;
import org.ballast.reserves.application.RecordReserves;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/** Uploads files of what addresses held at an instant. */
@Named
@ViewScoped
public class ReservesUpload implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecordReserves recordReserves;

    @Inject
    private Books books;

    private String asset = "";
    private String at = "";
    private boolean correct;
    private String reason = "";
    private transient @Nullable ImportOutcome outcome;

    public void upload(FileUploadEvent event) {
        UploadedFile file = event.getFile();
        try (Upload upload = Upload.of(file.getInputStream(), file.getFileName())) {
            outcome = ImportOutcome.of(
                    file.getFileName(),
                    () -> recordReserves.from(
                            books.getCode(),
                            new Field("asset", asset).required(),
                            ReservesResource.instant(at),
                            upload,
                            correct ? Optional.of(reason) : Optional.empty()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public @Nullable ImportOutcome getOutcome() {
        return outcome;
    }

    public String getAsset() {
        return asset;
    }

    public void setAsset(@Nullable String asset) {
        this.asset = Given.orEmpty(asset);
    }

    /** The instant of the snapshot, as text. */
    public String getAt() {
        return at;
    }

    public void setAt(@Nullable String at) {
        this.at = Given.orEmpty(at);
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

    public void setReason(@Nullable String reason) {
        this.reason = Given.orEmpty(reason);
    }
}
