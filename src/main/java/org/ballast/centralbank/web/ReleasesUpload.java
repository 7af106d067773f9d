package org.ballast.centralbank.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.ballast.centralbank.application.RecordReleases;
import org.ballast.entities.web.Given;
import org.ballast.imports.application.Upload;
import org.ballast.imports.web.ImportOutcome;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/** Uploads files of releases of the institution that is shown. */
@Named
@ViewScoped
public class ReleasesUpload implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecordReleases recordReleases;

    @Inject
    private InstitutionPage page;

    private String source = "";
    private boolean correct;
    private String reason = "";
    private transient @Nullable ImportOutcome outcome;

    public void upload(FileUploadEvent event) {
        UploadedFile file = event.getFile();
        try (Upload upload = Upload.of(file.getInputStream(), file.getFileName())) {
            outcome = ImportOutcome.of(
                    file.getFileName(),
                    () -> recordReleases.from(
                            page.getCode(), upload, source, correct ? Optional.of(reason) : Optional.empty()));
            page.readAnew();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public @Nullable ImportOutcome getOutcome() {
        return outcome;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = Given.orEmpty(source);
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
