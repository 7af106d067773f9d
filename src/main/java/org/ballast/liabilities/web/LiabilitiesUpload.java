package org.ballast.liabilities.web;

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
import org.ballast.liabilities.application.RecordLiabilities;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/** Takes files of customers' balances, and shows what came of them. */
@Named
@ViewScoped
public class LiabilitiesUpload implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecordLiabilities recordLiabilities;

    @Inject
    private LiabilitiesPage page;

    @Inject
    private Books books;

    private String asset = "";
    private String day = "";
    private String time = "23:59:59.999";
    private boolean correct;
    private String reason = "";
    private transient @Nullable ImportOutcome outcome;

    public void upload(FileUploadEvent event) {
        UploadedFile file = event.getFile();
        Optional<String> correction = correct ? Optional.of(reason) : Optional.empty();
        try (Upload upload = Upload.of(file.getInputStream(), file.getFileName())) {
            outcome = ImportOutcome.of(
                    file.getFileName(),
                    () -> recordLiabilities.from(books.getCode(), asset, day + "T" + time + "Z", upload, correction));
            page.readAnew();
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

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = Given.orEmpty(day);
    }

    public String getTime() {
        return time;
    }

    public void setTime(@Nullable String time) {
        this.time = Given.orEmpty(time);
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
